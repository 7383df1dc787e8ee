package eu.commontable.academy;

import eu.commontable.shared.time.LocalMoment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A calendar file (RFC 5545). Times are told in UTC, so that no calendar need know the zone; days without a time are whole days. */
final class ICalendar {
    static final String MEDIA_TYPE = "text/calendar;charset=utf-8";

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final int WITH_TIME = 16;
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    /**
     * One entry.
     *
     * @param id the same as long as it lives: a calendar finds by it what it has already
     * @param sequence higher after every change
     * @param starts a day, or a day with its time
     * @param link a page that says more, or null
     */
    record Entry(
            UUID id,
            long sequence,
            Instant changed,
            String title,
            LocalMoment starts,
            LocalMoment ends,
            ZoneId zone,
            String place,
            String about,
            String link,
            boolean cancelled) {}

    static String of(String name, List<Entry> entries) {
        var file = new ICalendar();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Commontable//Academy//EN");
        file.line("CALSCALE:GREGORIAN");
        file.text("X-WR-CALNAME", name);
        entries.forEach(file::entry);
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private void entry(Entry entry) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.id() + "@commontable");
        line("DTSTAMP:" + UTC.format(entry.changed()));
        line("LAST-MODIFIED:" + UTC.format(entry.changed()));
        line("SEQUENCE:" + entry.sequence());
        moment("DTSTART", entry.starts(), entry.zone(), 0);
        if (entry.ends() != null) {
            moment("DTEND", entry.ends(), entry.zone(), 1);
        }
        text("SUMMARY", entry.title());
        text("LOCATION", entry.place());
        text("DESCRIPTION", entry.about());
        if (entry.link() != null) {
            line("URL:" + entry.link());
        }
        line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("TRANSP:" + (entry.cancelled() ? "TRANSPARENT" : "OPAQUE"));
        line("END:VEVENT");
    }

    /** @param more days: the end of whole days is told by the day after */
    private void moment(String name, LocalMoment moment, ZoneId zone, int more) {
        if (moment.value().length() == WITH_TIME) {
            line(name + ":"
                    + UTC.format(
                            LocalDateTime.parse(moment.value()).atZone(zone).toInstant()));
        } else {
            line(name + ";VALUE=DATE:"
                    + DAY.format(LocalDate.parse(moment.value()).plusDays(more)));
        }
    }

    private void text(String name, String value) {
        if (value != null && !value.isBlank()) {
            line(name + ":"
                    + value.replace("\\", "\\\\")
                            .replace(";", "\\;")
                            .replace(",", "\\,")
                            .replaceAll("\\R", "\\\\n")
                            .replaceAll("\\p{Cntrl}", ""));
        }
    }

    /** Folded before the 76th byte, never inside a character. */
    private void line(String whole) {
        int used = 0;
        for (int at = 0; at < whole.length(); ) {
            var next = new String(Character.toChars(whole.codePointAt(at)));
            int bytes = next.getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > LONGEST_LINE) {
                text.append("\r\n ");
                used = 1;
            }
            text.append(next);
            used += bytes;
            at += next.length();
        }
        text.append("\r\n");
    }
}
