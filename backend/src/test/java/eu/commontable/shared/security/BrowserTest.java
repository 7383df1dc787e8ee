package eu.commontable.shared.security;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of the browser's session share. They are classes of their own because nested ones cannot have a profile. */
abstract class BrowserTest {
    static final String MIRROR = "/api/v1/mirror/browser";
    static final Map<String, String> OUR_SCRIPT = Map.of("X-Requested-With", "JavaScript");

    @BeforeEach
    void provider_is_in_a_good_mood() {
        TestProvider.behave();
    }
}
