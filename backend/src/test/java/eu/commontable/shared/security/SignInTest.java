package eu.commontable.shared.security;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithProvider.class)
class SignInTest extends BrowserTest {
    @Test
    void returns_to_the_page_it_was_started_from() {
        var end = new TestBrowser().navigate("/auth/login?return=%2Fp%2Finclusion%2Fsearch%3Fq%3Dlog%2526ment");
        assertEquals(303, end.statusCode());
        assertEquals("/p/inclusion/search?q=log%26ment", end.header("Location"));
    }

    @Test
    void asks_the_provider_with_a_proof_key_and_a_nonce() {
        var location = new TestBrowser().open("/auth/login").header("Location");
        assertTrue(location.contains("code_challenge_method=S256"), location);
        assertTrue(location.contains("nonce="), location);
    }

    @Test
    void keeps_the_session_in_one_small_cookie_out_of_reach_of_scripts() {
        var browser = new TestBrowser();
        var login = browser.open("/auth/login");
        var callback = browser.open(browser.open(login.header("Location")).header("Location"));
        var session = callback.detailedCookie("q_session");
        assertTrue(session.isHttpOnly());
        assertEquals("Lax", session.getSameSite());
        assertEquals("/", session.getPath());
        assertTrue(
                session.getValue().length() < 2000,
                "length " + session.getValue().length());
        assertEquals(5, session.getValue().split("\\.").length, "an encrypted token has five parts");
    }

    @Test
    void makes_the_caller_known() {
        TestBrowser.signedIn()
                .script("GET", MIRROR, OUR_SCRIPT)
                .then()
                .statusCode(200)
                .body("caller.subject", equalTo("browser-user"))
                .body("caller.email", equalTo("browser@x.example"))
                .body("caller.emailVerified", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/%5Cevil.example", "/auth/logout"})
    void refuses_to_lead_to_another_site(String address) {
        var refused = new TestBrowser().open("/auth/login?return=" + address);
        assertEquals(400, refused.statusCode());
        assertEquals("/problems/invalid-parameter", refused.path("type"));
    }

    @Test
    void that_fails_at_the_provider_ends_on_a_page_that_explains() {
        var browser = new TestBrowser();
        var back = browser.open(browser.open("/auth/login").header("Location")).header("Location");
        var tampered = browser.open(back.replaceFirst("code=[^&]+", "code=stolen"));
        assertEquals(303, tampered.statusCode());
        assertTrue(tampered.header("Location").endsWith("/problems/sign-in-failed"), tampered.header("Location"));
        assertFalse(browser.cookies.containsKey("q_session"));
    }
}
