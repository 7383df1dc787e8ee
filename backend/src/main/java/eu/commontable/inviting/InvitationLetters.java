package eu.commontable.inviting;

import eu.commontable.partnership.mail.Letter;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.text.Phrases;
import jakarta.annotation.Nullable;
import java.util.UUID;

/** The letter of an invitation, in the language that was chosen. */
final class InvitationLetters {
    private final InvitationWords words;
    private final String partnership;
    private final String link;
    private final Phrases texts;

    /** @param link where the person signs in */
    InvitationLetters(InvitationWords words, String partnership, String link) {
        this.words = words;
        this.partnership = partnership;
        this.link = link;
        this.texts = Phrases.of("eu.commontable.inviting.letters", Words.of(words.language()));
    }

    /** @param name to whom; null for a text to anybody */
    LetterView to(@Nullable String name) {
        var greeting = name == null ? texts.say("greeting.all") : texts.say("greeting", name);
        var own = words.sentence() == null ? "" : words.sentence() + "\n\n";
        return new LetterView(
                Letter.subjectOf(texts.say("subject", partnership)),
                texts.say("body", greeting, partnership, texts.say("role." + Words.of(words.role())), own, link));
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
}
