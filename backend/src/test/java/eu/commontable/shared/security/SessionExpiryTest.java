package eu.commontable.shared.security;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithProvider.class)
class SessionExpiryTest extends BrowserTest {
    @Test
    void tokens_about_to_expire_are_refreshed_without_a_word() {
        TestProvider.tokensLast = Duration.ofSeconds(2);
        var browser = TestBrowser.signedIn();
        TestProvider.tokensLast = Duration.ofMinutes(5);
        browser.script("GET", MIRROR, OUR_SCRIPT)
                .then()
                .statusCode(200)
                .body("caller.subject", equalTo("browser-user"))
                .cookie("q_session");
    }

    @Test
    void a_session_that_the_provider_ended_is_told_once_and_forgotten() {
        var browser = shortSession();
        TestProvider.refreshes = false;
        untilExpired(browser)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-signed-in"))
                .header("Location", nullValue());
        assertFalse(browser.cookies.containsKey("q_session"));
        browser.script("GET", MIRROR, OUR_SCRIPT).then().statusCode(200).body("anonymous", equalTo(true));
    }

    @Test
    void a_session_that_the_provider_ended_can_be_begun_anew() {
        var browser = shortSession();
        TestProvider.refreshes = false;
        untilExpired(browser);
        TestProvider.behave();
        assertEquals(
                "/p/inclusion",
                browser.navigate("/auth/login?return=/p/inclusion").header("Location"));
        browser.script("GET", MIRROR, OUR_SCRIPT).then().body("caller.subject", equalTo("browser-user"));
    }

    @Test
    void a_forged_session_cookie_is_told_and_forgotten() {
        var browser = new TestBrowser();
        browser.cookies.put("q_session", "eyJhbGciOiJkaXIifQ..x.y.z");
        browser.script("GET", MIRROR, OUR_SCRIPT)
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/not-signed-in"));
        assertFalse(browser.cookies.containsKey("q_session"));
    }

    @Test
    void while_the_provider_is_silent_nothing_is_lost() {
        var browser = shortSession();
        TestProvider.silent = true;
        untilExpired(browser)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/sign-in-unavailable"));
        TestProvider.behave();
        browser.script("GET", MIRROR, OUR_SCRIPT)
                .then()
                .statusCode(200)
                .body("caller.subject", equalTo("browser-user"));
    }

    private TestBrowser shortSession() {
        TestProvider.tokensLast = Duration.ofSeconds(2);
        return TestBrowser.signedIn();
    }

    /** Asks until the tokens are no longer valid: the first answer that is not 200. */
    private Response untilExpired(TestBrowser browser) {
        var latest = Instant.now().plusSeconds(10);
        var answer = browser.script("GET", MIRROR, OUR_SCRIPT);
        while (answer.statusCode() == 200 && Instant.now().isBefore(latest)) {
            answer = browser.script("GET", MIRROR, OUR_SCRIPT);
        }
        return answer;
    }
}
