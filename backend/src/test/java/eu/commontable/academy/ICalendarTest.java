package eu.commontable.academy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.shared.time.LocalMoment;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Written here, read by a library that calendars use. */
class ICalendarTest {
    private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-000000000001");

    private static ICalendar.Entry entry(String title, String starts, String ends, boolean cancelled) {
        return new ICalendar.Entry(
                ID,
                3,
                Instant.parse("2026-03-01T10:00:00Z"),
                title,
                LocalMoment.of(starts),
                LocalMoment.of(ends),
                ZoneId.of("Europe/Brussels"),
                "Town hall, room 1; second floor",
                "One\nTwo \\ three",
                "https://table.example/p/x",
                cancelled);
    }

    static VEvent read(String file) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        assertTrue(calendar.validate().getEntries().isEmpty(), () -> "" + calendar.validate());
        return calendar.<VEvent>getComponents("VEVENT").getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void tells_times_in_utc_also_in_summer() throws Exception {
        var event =
                read(ICalendar.of("Academy", List.of(entry("Schools", "2026-04-16T09:00", "2026-04-16T12:30", false))));
        assertEquals("20260416T070000Z", value(event, "DTSTART"));
        assertEquals("20260416T103000Z", value(event, "DTEND"));
        assertEquals(ID + "@commontable", value(event, "UID"));
        assertEquals("3", value(event, "SEQUENCE"));
        assertEquals("CONFIRMED", value(event, "STATUS"));
        assertEquals("Town hall, room 1; second floor", value(event, "LOCATION"));
        assertEquals("One\nTwo \\ three", value(event, "DESCRIPTION"));
    }

    @Test
    void whole_days_end_on_the_day_after() throws Exception {
        var event = read(ICalendar.of("Academy", List.of(entry("Schools", "2026-04-16", "2026-04-17", true))));
        assertEquals("20260416", value(event, "DTSTART"));
        assertEquals("20260418", value(event, "DTEND"));
        assertEquals("CANCELLED", value(event, "STATUS"));
    }

    @Test
    void folds_long_lines_between_characters() throws Exception {
        var title = "é".repeat(200);
        var file = ICalendar.of("Academy", List.of(entry(title, "2026-04-16", null, false)));
        file.lines().forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
        assertEquals(title, value(read(file), "SUMMARY"));
        assertFalse(file.contains("DTEND"));
    }
}
