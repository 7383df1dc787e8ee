package eu.commontable.academy;

import eu.commontable.shared.time.LocalMoment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A session as it stands in calendars. */
public record Sitting(
        UUID id,
        UUID editionId,
        long sequence,
        Instant changed,
        String edition,
        String module,
        int number,
        String title,
        String topic,
        LocalMoment starts,
        LocalMoment ends,
        String place,
        String timeZone,
        boolean cancelled) {

    /** What it is called: its title or topic, and where it belongs. */
    String name() {
        var own = title != null ? title : topic != null ? topic : module + " " + number;
        return edition + ": " + own;
    }

    ICalendar.Entry entry(String link) {
        var about = Stream.of(module, title == null ? null : topic)
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n"));
        return new ICalendar.Entry(
                id, sequence, changed, name(), starts, ends, ZoneId.of(timeZone), place, about, link, cancelled);
    }
}
