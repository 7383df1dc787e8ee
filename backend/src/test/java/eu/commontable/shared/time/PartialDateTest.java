package eu.commontable.shared.time;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.commontable.shared.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({"2016,2016-01-01,2017-01-01", "2016-11,2016-11-01,2016-12-01", "2016-12-31,2016-12-31,2017-01-01"})
    void knows_its_first_day_and_the_day_after(String date, String first, String after) {
        assertEquals(first, PartialDate.of(date).firstDay().toString());
        assertEquals(after, PartialDate.of(date).dayAfter().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"16", "2016-13", "2016-02-30", "2016-2", "November"})
    void refuses_what_is_no_date(String text) {
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(text));
    }

    @ParameterizedTest
    @CsvSource({"2016,2016", "2019-05,2019", "2019-05-31,2019-05", "2016,"})
    void accepts_a_term_that_may_be_in_order(String starts, String ends) {
        assertDoesNotThrow(() -> PartialDate.mustBeInOrder(PartialDate.of(starts), PartialDate.of(ends)));
    }

    @Test
    void refuses_a_term_that_ends_before_it_starts() {
        assertThrows(
                Refusal.class, () -> PartialDate.mustBeInOrder(PartialDate.of("2019-05"), PartialDate.of("2019-04")));
    }
}
