package eu.commontable.shared.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BearerTokenTest {
    private static final String MIRROR = "/api/v1/mirror/bearer";

    @Nested
    class Recognised {
        @Test
        void without_a_token_a_caller_is_anonymous_and_not_refused() {
            given().get(MIRROR).then().statusCode(200).body("anonymous", equalTo(true));
        }

        @Test
        void a_token_tells_issuer_subject_name_and_verified_email() {
            with(TestTokens.of("ana", "ana@x.example"))
                    .statusCode(200)
                    .body("caller.issuer", equalTo(TestTokens.ISSUER))
                    .body("caller.subject", equalTo("ana"))
                    .body("caller.email", equalTo("ana@x.example"))
                    .body("caller.emailVerified", equalTo(true))
                    .body("caller.name", equalTo("Person of ana@x.example"));
        }

        @Test
        void an_email_that_the_provider_did_not_verify_is_marked_so() {
            with(TestTokens.withUnverified("ben", "ben@x.example"))
                    .statusCode(200)
                    .body("caller.emailVerified", equalTo(false));
        }

        @Test
        void a_service_account_has_no_email() {
            with(TestTokens.ofService("importer"))
                    .statusCode(200)
                    .body("caller.email", nullValue())
                    .body("caller.emailVerified", equalTo(false));
        }

        @Test
        void a_token_needs_no_proof_against_forged_requests() {
            given().auth()
                    .oauth2(TestTokens.of("ana", "ana@x.example"))
                    .header("Origin", "https://elsewhere.example")
                    .post(MIRROR)
                    .then()
                    .statusCode(200);
        }
    }

    @Nested
    class Refused {
        @Test
        void an_expired_token_is_refused_with_a_challenge() {
            refused(TestTokens.expired("ana"));
        }

        @Test
        void a_token_of_another_issuer_is_refused() {
            refused(TestTokens.ofIssuer("https://evil.example", "ana"));
        }

        @Test
        void a_token_meant_for_another_application_is_refused() {
            refused(TestTokens.forAudience("another-application", "ana"));
        }

        @Test
        void a_token_with_a_changed_signature_is_refused() {
            var token = TestTokens.of("ana", "ana@x.example");
            refused(token.substring(0, token.lastIndexOf('.') + 1) + "c2lnbmF0dXJl");
        }

        @Test
        void something_that_is_no_token_is_refused() {
            refused("nonsense");
        }

        private void refused(String token) {
            with(token)
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", containsString("invalid_token"))
                    .body("type", equalTo("/problems/not-signed-in"))
                    .body("instance", equalTo(MIRROR));
        }
    }

    private static ValidatableResponse with(String token) {
        return given().auth().oauth2(token).get(MIRROR).then();
    }
}
