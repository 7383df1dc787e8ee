package eu.commontable.inviting;

import eu.commontable.partnership.mail.Letter;
import eu.commontable.shared.json.Words;
import jakarta.annotation.Nullable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;

/** The letter of an invitation, in the language that was chosen. */
final class InvitationLetters {
    private final InvitationWords words;
    private final String partnership;
    private final String link;
    private final ResourceBundle texts;

    /** @param link where the person signs in */
    InvitationLetters(InvitationWords words, String partnership, String link) {
        this.words = words;
        this.partnership = partnership;
        this.link = link;
        this.texts = ResourceBundle.getBundle("eu.commontable.inviting.letters", Locale.of(Words.of(words.language())));
    }

    /** @param name to whom; null for a text to anybody */
    LetterView to(@Nullable String name) {
        var greeting = name == null ? say("greeting.all") : say("greeting", name);
        var own = words.sentence() == null ? "" : words.sentence() + "\n\n";
        return new LetterView(
                Letter.subjectOf(say("subject", partnership)),
                say("body", greeting, partnership, say("role." + Words.of(words.role())), own, link));
    }

    Letter post(BatchView.Invited person, UUID batch) {
        var letter = to(person.name());
        return new Letter(
                person.email(),
                person.name(),
                Words.of(words.language()),
                letter.subject(),
                letter.body(),
                "invitation",
                batch);
    }

    private String say(String key, Object... values) {
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(values);
    }
}
