package eu.commontable.shared.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithProvider.class)
class BackChannelLogoutTest extends BrowserTest {
    @Test
    void ends_the_session_at_its_next_request() {
        var browser = TestBrowser.signedIn();
        assertEquals(200, tell(TestProvider.logoutToken(TestProvider.latestSession)));
        refused(browser);
        assertFalse(browser.cookies.containsKey("q_session"));
        browser.script("GET", MIRROR, OUR_SCRIPT).then().statusCode(200).body("anonymous", equalTo(true));
    }

    @Test
    void ends_it_for_a_copy_of_the_cookie_too() {
        var browser = TestBrowser.signedIn();
        var copy = new TestBrowser();
        copy.cookies.putAll(browser.cookies);
        tell(TestProvider.logoutToken(TestProvider.latestSession));
        refused(browser);
        refused(copy);
    }

    @Test
    void is_not_forgotten_when_somebody_else_signs_in_meanwhile() {
        var browser = TestBrowser.signedIn();
        tell(TestProvider.logoutToken(TestProvider.latestSession));
        var other = TestBrowser.signedIn();
        refused(browser);
        other.script("GET", MIRROR, OUR_SCRIPT).then().statusCode(200).body("caller.subject", equalTo("browser-user"));
    }

    @Test
    void is_followed_by_a_new_sign_in_that_asks_the_provider() {
        var browser = TestBrowser.signedIn();
        tell(TestProvider.logoutToken(TestProvider.latestSession));
        TestBrowser.signedIn(); // the extension has forgotten by now
        var asked = browser.open("/auth/login?return=/p/inclusion").header("Location");
        assertTrue(asked.contains("/authorize?"), asked);
        assertEquals(
                "/p/inclusion",
                browser.navigate("/auth/login?return=/p/inclusion").header("Location"));
        browser.script("GET", MIRROR, OUR_SCRIPT).then().body("caller.subject", equalTo("browser-user"));
    }

    @Test
    void that_the_provider_did_not_sign_ends_nothing() {
        var browser = TestBrowser.signedIn();
        var forged = TestProvider.logoutToken(TestProvider.latestSession).replaceFirst("[^.]+$", "x");
        assertEquals(400, tell(forged));
        browser.script("GET", MIRROR, OUR_SCRIPT)
                .then()
                .statusCode(200)
                .body("caller.subject", equalTo("browser-user"));
    }

    private static int tell(String logoutToken) {
        return given().formParams(Map.of("logout_token", logoutToken))
                .post("/auth/back-channel-logout")
                .statusCode();
    }

    private static void refused(TestBrowser browser) {
        browser.script("GET", MIRROR, OUR_SCRIPT)
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/not-signed-in"));
    }
}
