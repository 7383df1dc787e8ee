package eu.commontable.shared.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalMomentTest {
    @ParameterizedTest
    @ValueSource(strings = {"2016", "2016-11", "2024-02-29", "2024-04-19T09:00", "2024-04-19T23:59"})
    void reads_what_it_writes(String text) {
        assertEquals(text, LocalMoment.of(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"16", "2016-13", "2023-02-29", "2024-04-19T24:00", "2024-04-19T9:00", "2024-04-19T09:00Z", "soon"
            })
    void refuses_what_is_no_moment(String text) {
        assertThrows(IllegalArgumentException.class, () -> LocalMoment.of(text));
    }

    @Test
    void takes_nothing_for_unknown() {
        assertNull(LocalMoment.of(" "));
    }
}
