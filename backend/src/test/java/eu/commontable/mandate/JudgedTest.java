package eu.commontable.mandate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.shared.db.Ids;
import eu.commontable.stakeholder.SeatState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgedTest {
    private static Target target(Bound bound, Measure measure, int amount) {
        return new Target(Ids.next(), Dimension.SIZE, "small", bound, measure, amount, null, 1);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            AT_LEAST, NUMBER, 2, 2, 10, true,  0
            AT_LEAST, NUMBER, 2, 0, 10, false, 2
            AT_MOST,  NUMBER, 2, 3, 10, false, 1
            AT_MOST,  NUMBER, 2, 0, 10, true,  0
            AT_LEAST, SHARE, 30, 3, 10, true,  0
            AT_LEAST, SHARE, 50, 3, 10, false, 4
            AT_LEAST, SHARE, 30, 2, 10, false, 2
            AT_LEAST, SHARE, 100, 9, 10, false, none
            AT_MOST,  SHARE, 40, 5, 10, false, 2
            AT_LEAST, SHARE, 30, 0, 0,  true,  0
            """)
    void says_whether_it_is_met_and_how_many_seats_close_it(
            Bound bound, Measure measure, int amount, int organisations, int members, boolean met, Integer gap) {
        var judged = Judged.of(target(bound, measure, amount), organisations, members, 7);
        assertEquals(met, judged.met());
        assertEquals(gap, judged.gap());
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, true, true, NOTHING",
        "VACANT, true, false, NOTHING",
        "ENDING_SOON, false, true, ANNOUNCE_ROTATION",
        "VACANT, false, true, ANNOUNCE_ROTATION",
        "VACANT, false, false, NAME_SUCCESSOR",
        "HELD, false, false, RENEW",
        "ENDING_SOON, false, false, RENEW",
    })
    void advises(SeatState state, boolean followed, boolean rotates, Advice advice) {
        assertEquals(advice, Advice.of(state, followed, rotates));
    }
}
