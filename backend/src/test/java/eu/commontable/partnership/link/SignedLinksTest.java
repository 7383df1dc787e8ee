package eu.commontable.partnership.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import eu.commontable.shared.db.Ids;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignedLinksTest {
    private final SignedLinks links = new SignedLinks("secret");

    @Test
    void open_what_they_were_made_for() {
        var id = Ids.next();
        var token = links.token("call-answer", id);
        assertEquals(43, token.length());
        assertEquals(Optional.of(id), links.opened("call-answer", token));
    }

    @Test
    void open_nothing_for_another_purpose_or_under_another_secret() {
        var token = links.token("call-answer", Ids.next());
        assertEquals(Optional.empty(), links.opened("application", token));
        assertEquals(Optional.empty(), new SignedLinks("other").opened("call-answer", token));
    }

    @Test
    void open_nothing_when_they_were_altered_cut_or_guessed() {
        var id = Ids.next();
        var token = links.token("call-answer", id);
        var other = links.token("call-answer", Ids.next());
        assertNotEquals(token, other);
        assertEquals(Optional.empty(), links.opened("call-answer", token.substring(0, 21) + other.substring(21)));
        assertEquals(Optional.empty(), links.opened("call-answer", token.substring(1)));
        assertEquals(Optional.empty(), links.opened("call-answer", id.toString()));
        assertEquals(Optional.empty(), links.opened("call-answer", "no base64 !"));
        assertEquals(Optional.empty(), links.opened("call-answer", ""));
    }
}
