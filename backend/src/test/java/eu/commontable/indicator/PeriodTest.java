package eu.commontable.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"2024", "2024-06", "2024-06-30", "2022/2023", "2022-09/2023-06", "2023-06/2023", "2024/2024"})
    void reads_partial_dates_and_two_of_them(String text) {
        assertEquals(text, Period.of(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24",
                "2024-13",
                "2024-02-30",
                "2022-2023",
                "2022/",
                "/2022",
                "2022/2023/2024",
                "last year",
                "2023/2022",
                "2023-06/2022"
            })
    void refuses_what_is_none(String text) {
        assertThrows(IllegalArgumentException.class, () -> Period.of(text));
    }

    @Test
    void knows_that_nothing_is_unknown() {
        assertNull(Period.of(null));
        assertNull(Period.of(" "));
    }
}
