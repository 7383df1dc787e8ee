package eu.commontable.academy;

import eu.commontable.shared.time.LocalMoment;
import eu.commontable.shared.time.PartialDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as people say them. */
final class Spans {
    private static final int WITH_TIME = 16;
    private static final int A_DAY = 10;

    private final Locale language;

    Spans(Locale language) {
        this.language = language;
    }

    String of(PartialDate starts, PartialDate ends) {
        if (starts == null) {
            return null;
        }
        return ends == null || ends.equals(starts)
                ? starts.inWords(language)
                : starts.inWords(language) + " – " + ends.inWords(language);
    }

    /** The day once, and the times when they are known. */
    String of(LocalMoment starts, LocalMoment ends) {
        if (starts == null) {
            return null;
        }
        var from = moment(starts.value());
        if (ends == null || ends.equals(starts)) {
            return from;
        }
        boolean sameDay = ends.value().startsWith(starts.value().substring(0, A_DAY));
        return from + " – " + (sameDay ? time(ends.value()) : moment(ends.value()));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }

    private String moment(String moment) {
        var day = day(LocalDate.parse(moment.substring(0, A_DAY)));
        return moment.length() == WITH_TIME ? day + ", " + time(moment) : day;
    }

    private static String time(String moment) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(LocalDateTime.parse(moment));
    }
}
