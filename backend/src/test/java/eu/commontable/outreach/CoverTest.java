package eu.commontable.outreach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverTest {
    private static BitSet set(int... bits) {
        var set = new BitSet();
        IntStream.of(bits).forEach(set::set);
        return set;
    }

    private static Cover.Option option(int place, BitSet own, BitSet all) {
        return new Cover.Option(place, own, all);
    }

    @Test
    void takes_first_who_closes_most_of_what_is_open() {
        var options = List.of(
                option(0, set(0, 1), set(0, 1)), option(1, set(1, 2, 3), set(1, 2, 3)), option(2, set(4), set(4)));
        var picks = Cover.greedy(options, set(0, 1, 2, 3, 4));
        assertEquals(List.of(1, 0, 2), picks.stream().map(Cover.Pick::place).toList());
        assertEquals(List.of(2, 1, 0), picks.stream().map(Cover.Pick::left).toList());
        assertEquals(set(0), picks.get(1).closes());
        assertEquals(2, Cover.atLeast(options, set(0, 1, 2, 3, 4)));
    }

    @Test
    void prefers_who_closes_it_alone_to_who_does_through_others() {
        var options = List.of(option(0, set(), set(0, 1)), option(1, set(0, 1), set(0, 1)));
        assertEquals(1, Cover.greedy(options, set(0, 1)).getFirst().place());
    }

    @Test
    void stops_when_nobody_closes_what_is_left() {
        var picks = Cover.greedy(List.of(option(0, set(0), set(0))), set(0, 1));
        assertEquals(1, picks.size());
        assertEquals(1, picks.getFirst().left());
        assertEquals(0, Cover.atLeast(List.of(), set(0)));
    }
}
