package eu.commontable.expertise;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.link.SignedLinks;
import eu.commontable.partnership.mail.Letter;
import eu.commontable.shared.text.Phrases;
import eu.commontable.shared.web.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What experts get by post, and where its links lead. */
@ApplicationScoped
class Letters {
    static final String PROFILE = "expert-profile";
    static final String ANSWER = "call-answer";

    private final SignedLinks links;
    private final String address;

    Letters(SignedLinks links, @ConfigProperty(name = PublicUrl.URL) Optional<String> address) {
        this.links = links;
        this.address = address.orElse("");
    }

    /** Where an expert edits the own profile: a path of the web app. */
    String profileLink(Desk desk, UUID expert) {
        return "/p/%s/expert/%s".formatted(desk.slug(), links.token(PROFILE, expert));
    }

    /** Where an expert answers a call: a path of the web app. */
    String answerLink(Desk desk, UUID ask) {
        return "/p/%s/answer/%s".formatted(desk.slug(), links.token(ANSWER, ask));
    }

    Letter invitation(Desk desk, Addressee to, UUID expert) {
        return letter("invitation", to, expert, to.partnership(), whole(profileLink(desk, expert)));
    }

    Letter question(Desk desk, Addressee to, UUID ask, String call) {
        return letter("question", to, ask, to.partnership(), whole(answerLink(desk, ask)), call);
    }

    Letter thanks(Addressee to, UUID call, String title, String words) {
        return letter("thanks", to, call, to.partnership(), "", title, words);
    }

    private String whole(String path) {
        return address + path;
    }

    private static Letter letter(String kind, Addressee to, UUID about, Object... values) {
        var words = Phrases.of("eu.commontable.expertise.letters", to.language());
        var all = Stream.concat(Stream.of(to.name()), Stream.of(values)).toArray();
        return new Letter(
                to.address(),
                to.name(),
                to.language(),
                Letter.subjectOf(words.say(kind + ".subject", all)),
                words.say(kind + ".body", all),
                "expert-" + kind,
                about);
    }

    /** Who gets a letter. */
    public record Addressee(String address, String name, String language, String partnership) {}
}
