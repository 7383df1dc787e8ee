package eu.commontable.consultation.post;

import eu.commontable.partnership.mail.Letter;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.text.Phrases;
import eu.commontable.shared.web.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The words of the letters, in the language of who gets them. They name nobody but who gets them. */
@ApplicationScoped
class RoomLetters {
    private static final int LONGEST_QUESTION = 300;

    private final String address;

    RoomLetters(@ConfigProperty(name = PublicUrl.URL) Optional<String> address) {
        this.address = address.orElse("");
    }

    Letter letter(String slug, DueLetter due, ZoneId zone) {
        var to = due.to();
        var words = Phrases.of("eu.commontable.consultation.letters", to.language());
        var kind = Words.of(due.kind());
        var values = new Object[] {
            to.name(),
            to.title() == null ? words.say("untitled") : words.say("titled", to.title()),
            to.partnership(),
            address + "/p/%s/dilemmas/consultations/%s/room".formatted(slug, to.consultationId()),
            words.say("phase", to.current().name().in(to.language()), until(to.phaseEndsAt(), zone, words)),
            to.current().purpose().in(to.language()),
            part(due.kind(), to, words)
        };
        return new Letter(
                to.address(),
                to.name(),
                to.language(),
                Letter.subjectOf(words.say(kind + ".subject", values)),
                words.say(kind + ".body", values),
                "consultation-" + kind,
                to.consultationId());
    }

    private static String part(LetterKind kind, Seated to, Phrases words) {
        return switch (kind) {
            case BEGUN, REMINDER -> asked(to, words);
            case DIGEST -> news(to, words) + waiting(to, words);
            case PHASE_OVER -> "";
        };
    }

    private static String asked(Seated to, Phrases words) {
        if (to.asked().isEmpty()) {
            return words.say("listen");
        }
        var kinds = to.asked().stream().map(kind -> words.say("many." + Words.of(kind)));
        return words.say("asked", kinds.collect(Collectors.joining(", ")));
    }

    private static String news(Seated to, Phrases words) {
        return to.news().stream()
                .sorted(Comparator.comparing(Seated.News::kind))
                .map(news -> "- " + words.say("count." + Words.of(news.kind()), news.count()))
                .collect(Collectors.joining("\n"));
    }

    private static String waiting(Seated to, Phrases words) {
        if (to.waiting() == 0) {
            return "";
        }
        return "\n\n" + words.say("waiting", to.waiting())
                + to.questions().stream()
                        .map(question -> "\n- " + Letter.inOneLine(question, LONGEST_QUESTION))
                        .collect(Collectors.joining());
    }

    private static String until(Instant end, ZoneId zone, Phrases words) {
        return end == null
                ? "–"
                : DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm z", words.language())
                        .format(end.atZone(zone));
    }
}
