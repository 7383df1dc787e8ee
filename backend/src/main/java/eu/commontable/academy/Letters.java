package eu.commontable.academy;

import eu.commontable.academy.WaitingRepository.Named;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.mail.Letter;
import eu.commontable.shared.text.Phrases;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.UUID;

/** What people of an academy get by post, in their language. */
@ApplicationScoped
class Letters {
    private static final int LONGEST_REASON = 4000;

    private final Addresses addresses;

    Letters(Addresses addresses) {
        this.addresses = addresses;
    }

    Letter of(Desk desk, Place place, Named academy) {
        var kind =
                switch (place.state()) {
                    case OFFERED -> "invitation";
                    case WAITING -> "waiting";
                    case DECLINED -> "declined";
                    case LAPSED -> "lapsed";
                    case REMOVED -> "removed";
                    default -> throw new IllegalStateException("no letter says " + place.state());
                };
        return letter(
                kind,
                place,
                place.id(),
                academy,
                addresses.ofPlace(desk, place.id()),
                place.answerBy() == null ? "" : day(place.answerBy(), place.language()),
                reason(place),
                addresses.calendarOf(desk, place.id()));
    }

    Letter evaluation(Desk desk, Place place, UUID ask, Named academy, LocalDate answerBy) {
        return letter(
                "evaluation",
                place,
                ask,
                academy,
                addresses.ofEvaluation(desk, ask),
                day(answerBy, place.language()),
                "",
                "");
    }

    private static Letter letter(
            String kind, Place to, UUID about, Named academy, String link, String day, String reason, String calendar) {
        var words = Phrases.of("eu.commontable.academy.letters", to.language());
        Object[] values = {to.contactName(), academy.partnership(), academy.title(), link, day, reason, calendar};
        return new Letter(
                to.contactAddress(),
                to.contactName(),
                to.language(),
                Letter.subjectOf(words.say(kind + ".subject", values)),
                words.say(kind + ".body", values),
                "academy-" + kind,
                about);
    }

    private static String reason(Place place) {
        if (place.reason() == null || place.reason().isBlank()) {
            return "";
        }
        var reason = place.reason().strip();
        return reason.substring(0, Math.min(LONGEST_REASON, reason.length())) + "\n\n";
    }

    private static String day(LocalDate day, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.of(language))
                .format(day);
    }
}
