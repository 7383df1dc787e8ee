package eu.commontable.followup;

import eu.commontable.followup.RoundRepository.Asked;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.link.SignedLinks;
import eu.commontable.partnership.mail.Letter;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.text.Phrases;
import eu.commontable.shared.web.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What presenters get by post: every takeaway with an address for each answer, which asks to confirm it. */
@ApplicationScoped
class Letters {
    static final String FOLLOW_UP = "follow-up";

    /** A letter has room for so many with their four addresses; the rest is told by one. */
    private static final int MOST_TOLD = 15;

    private static final int LONGEST_TEXT = 200;

    private final SignedLinks links;
    private final String address;

    Letters(SignedLinks links, @ConfigProperty(name = PublicUrl.URL) Optional<String> address) {
        this.links = links;
        this.address = address.orElse("");
    }

    /** Where a presenter answers: a path of the web app. */
    String link(Desk desk, UUID ask) {
        return "/p/%s/follow-up/%s".formatted(desk.slug(), links.token(FOLLOW_UP, ask));
    }

    Letter question(Desk desk, Asked to) {
        var words = Phrases.of("eu.commontable.followup.letters", to.language());
        var kind = to.reminder() ? "reminder" : "question";
        var closes = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.of(to.language()))
                .format(to.closesOn());
        var link = address + link(desk, to.askId());
        return new Letter(
                to.address(),
                to.name(),
                to.language(),
                Letter.subjectOf(words.say(kind + ".subject", to.question())),
                words.say(
                        kind + ".body",
                        to.name(),
                        to.partnership(),
                        to.question(),
                        to.months(),
                        list(words, to, link),
                        link,
                        closes),
                "follow-up-" + kind,
                to.dilemmaId());
    }

    private static String list(Phrases words, Asked to, String link) {
        var list = new StringBuilder();
        int told = Math.min(to.takeaways().size(), MOST_TOLD);
        for (int i = 0; i < told; i++) {
            list.append(i + 1)
                    .append(". ")
                    .append(Letter.inOneLine(to.takeaways().get(i).text(), LONGEST_TEXT))
                    .append('\n');
            for (var answer : Answer.values()) {
                list.append("   ")
                        .append(words.say("answer." + Words.of(answer)))
                        .append(" ")
                        .append(link)
                        .append("?takeaway=")
                        .append(to.takeaways().get(i).id())
                        .append("&answer=")
                        .append(Words.of(answer))
                        .append('\n');
            }
            list.append('\n');
        }
        if (told < to.takeaways().size()) {
            list.append(words.say("more", to.takeaways().size() - told)).append("\n\n");
        }
        return list.toString();
    }
}
