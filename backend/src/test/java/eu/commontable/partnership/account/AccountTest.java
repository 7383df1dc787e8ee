package eu.commontable.partnership.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.TestTokens;
import eu.commontable.partnership.Role;
import eu.commontable.shared.db.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AccountTest {
    private final String subject = "s" + Ids.next();
    private final String email = subject + "@town.example";

    private ValidatableResponse me(String token) {
        return given().auth().oauth2(token).get("/api/v1/me").then();
    }

    private static void invited(TestPartnership table, String email, Role role) {
        table.as(Role.SECRETARIAT)
                .body(Map.of("name", "Ana", "email", email, "role", role.name().toLowerCase()))
                .post(table.path + "/participants")
                .then()
                .statusCode(201);
    }

    @Nested
    class Me {
        @Test
        void an_anonymous_reader_is_nobody_and_not_refused() {
            given().get("/api/v1/me")
                    .then()
                    .statusCode(200)
                    .body("signedIn", equalTo(false))
                    .body("account", nullValue())
                    .body("participations", empty());
        }

        @Test
        void the_first_call_makes_the_account_and_the_second_finds_it() {
            var id = me(TestTokens.of(subject, email))
                    .statusCode(200)
                    .body("signedIn", equalTo(true))
                    .body("account.name", equalTo("Person of " + email))
                    .body("account.email", equalTo(email))
                    .body("account.administrator", equalTo(false))
                    .body("participations", empty())
                    .extract()
                    .path("account.id");
            me(TestTokens.of(subject, email)).body("account.id", equalTo(id));
        }

        @Test
        void a_changed_address_is_taken_over_from_the_provider() {
            me(TestTokens.of(subject, email));
            me(TestTokens.of(subject, "new-" + email)).body("account.email", equalTo("new-" + email));
        }

        @Test
        void a_service_account_needs_no_address() {
            me(TestTokens.ofService(subject)).statusCode(200).body("account.email", nullValue());
        }
    }

    @Nested
    class Invitations {
        @Test
        void to_one_address_in_two_partnerships_are_both_accepted_at_first_sign_in() {
            var one = TestPartnership.closed();
            var other = TestPartnership.closed();
            invited(one, email, Role.MEMBER);
            invited(other, email.toUpperCase(), Role.ADVISOR);
            me(TestTokens.of(subject, email))
                    .body("participations.slug", containsInAnyOrder(one.slug, other.slug))
                    .body("participations.role", containsInAnyOrder("member", "advisor"));
        }

        @Test
        void are_accepted_by_whatever_is_called_first() {
            var table = TestPartnership.closed();
            invited(table, email, Role.MEMBER);
            given().auth()
                    .oauth2(TestTokens.of(subject, email))
                    .get(table.path)
                    .then()
                    .statusCode(200);
        }

        @Test
        void are_not_accepted_by_an_address_that_is_not_verified() {
            var table = TestPartnership.closed();
            invited(table, email, Role.MEMBER);
            me(TestTokens.withUnverified(subject, email)).body("participations", empty());
            given().auth()
                    .oauth2(TestTokens.withUnverified(subject, email))
                    .get(table.path)
                    .then()
                    .statusCode(404);
        }

        @Test
        void are_accepted_once_the_address_is_verified() {
            var table = TestPartnership.closed();
            invited(table, email, Role.MEMBER);
            me(TestTokens.withUnverified(subject, email)).body("participations", empty());
            me(TestTokens.of(subject, email)).body("participations.slug", hasSize(1));
        }

        @Test
        void cannot_be_taken_by_a_second_account_with_the_same_address() {
            var table = TestPartnership.closed();
            invited(table, email, Role.MEMBER);
            me(TestTokens.of(subject, email)).body("participations", hasSize(1));
            me(TestTokens.of("other-" + subject, email)).body("participations", empty());
        }
    }

    @Nested
    class Administrators {
        private static final String FIRST = "First.Administrator@commontable.example";

        @Test
        void the_configured_verified_address_is_the_first() {
            me(TestTokens.of(subject, FIRST)).body("account.administrator", equalTo(true));
        }

        @Test
        void the_configured_address_unverified_is_none() {
            me(TestTokens.withUnverified(subject, FIRST)).body("account.administrator", equalTo(false));
        }
    }

    @Nested
    class Preferences {
        private ValidatableResponse prefer(String body) {
            return given().auth()
                    .oauth2(TestTokens.of(subject, email))
                    .contentType("application/merge-patch+json")
                    .body(body)
                    .patch("/api/v1/me")
                    .then();
        }

        @Test
        void keep_the_language_that_was_chosen_and_forget_it_again() {
            prefer("{\"language\": \"nl\"}").statusCode(200).body("account.language", equalTo("nl"));
            me(TestTokens.of(subject, email)).body("account.language", equalTo("nl"));
            prefer("{\"language\": null}").body("account.language", nullValue());
        }

        @Test
        void know_the_languages_of_the_web_app_only() {
            prefer("{\"language\": \"tlh\"}")
                    .statusCode(422)
                    .body("type", equalTo("/problems/validation"))
                    .body("errors[0].pointer", equalTo("/language"));
        }

        @Test
        void of_nobody_cannot_be_set() {
            given().contentType("application/merge-patch+json")
                    .body("{\"language\": \"nl\"}")
                    .patch("/api/v1/me")
                    .then()
                    .statusCode(401)
                    .body("type", equalTo("/problems/not-signed-in"));
        }
    }
}
