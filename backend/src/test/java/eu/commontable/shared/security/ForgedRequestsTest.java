package eu.commontable.shared.security;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithProvider.class)
class ForgedRequestsTest extends BrowserTest {
    @Test
    void a_change_from_our_own_script_is_done() {
        var headers = Map.of(
                "X-Requested-With", "JavaScript", "Sec-Fetch-Site", "same-origin", "Origin", TestBrowser.origin());
        TestBrowser.signedIn().script("POST", MIRROR, headers).then().statusCode(200);
    }

    @Test
    void a_change_without_the_script_header_is_refused() {
        refused(Map.of());
    }

    @Test
    void a_change_from_a_foreign_page_is_refused() {
        refused(Map.of("X-Requested-With", "JavaScript", "Origin", "https://evil.example"));
        refused(Map.of("X-Requested-With", "JavaScript", "Sec-Fetch-Site", "cross-site"));
    }

    @Test
    void a_foreign_page_cannot_sign_anyone_out() {
        var answer = TestBrowser.signedIn().script("GET", "/auth/logout", Map.of("Sec-Fetch-Site", "cross-site"));
        answer.then().statusCode(403).body("type", equalTo("/problems/cross-site-request"));
    }

    private void refused(Map<String, String> headers) {
        TestBrowser.signedIn()
                .script("POST", MIRROR, headers)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/cross-site-request"));
    }
}
