package eu.commontable.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.network.TieGraph.Edge;
import eu.commontable.stakeholder.PassesOn;
import java.util.List;
import org.junit.jupiter.api.Test;

class TieGraphTest {
    /** 0 is a network with the members 1 and 2; 2 informs 3, which is in a circle with 4; 5 stands alone, 6 works with 1. */
    private final TieGraph graph = TieGraph.of(
            7,
            List.of(
                    new Edge(1, 0, PassesOn.BACK),
                    new Edge(2, 0, PassesOn.BACK),
                    new Edge(2, 3, PassesOn.FORTH),
                    new Edge(3, 4, PassesOn.FORTH),
                    new Edge(4, 3, PassesOn.FORTH),
                    new Edge(6, 1, PassesOn.NONE)));

    @Test
    void counts_everybody_whom_news_comes_to_once() {
        assertArrayEquals(new int[] {4, 0, 2, 1, 1, 0, 0}, graph.reach());
    }

    @Test
    void tells_the_steps_and_who_tells_whom() {
        assertArrayEquals(new int[] {0, 1, 1, 2, 3, -1, -1}, graph.steps(List.of(0)));
        assertArrayEquals(new int[] {-1, 0, 0, 2, 3, -1, -1}, graph.senders(List.of(0)));
        assertEquals(2, graph.reached(2).cardinality());
    }

    @Test
    void news_goes_both_ways_where_the_type_says_so() {
        var both = TieGraph.of(2, List.of(new Edge(0, 1, PassesOn.BOTH)));
        assertArrayEquals(new int[] {1, 1}, both.reach());
    }

    @Test
    void finds_a_shortest_way_along_any_tie_from_either_end() {
        assertEquals(List.of(6, 1, 0, 2, 3), graph.path(6, 3));
        assertEquals(List.of(1), graph.path(1, 1));
        assertEquals(List.of(), graph.path(0, 5));
    }
}
