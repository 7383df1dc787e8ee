package eu.commontable.shared.security;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithProvider.class)
class SignOutTest extends BrowserTest {
    @Test
    void ends_the_session_here_and_at_the_provider() {
        var browser = TestBrowser.signedIn();
        var answer = browser.open("/auth/logout");
        assertEquals(302, answer.statusCode());
        var location = answer.header("Location");
        assertTrue(location.contains("/logout?id_token_hint="), location);
        assertTrue(location.contains("post_logout_redirect_uri="), location);
        assertFalse(browser.cookies.containsKey("q_session"));
        browser.script("GET", MIRROR, OUR_SCRIPT).then().body("anonymous", equalTo(true));
    }

    @Test
    void without_a_session_just_goes_home() {
        var answer = new TestBrowser().open("/auth/logout");
        assertEquals(303, answer.statusCode());
        assertEquals("/", answer.header("Location"));
    }
}
