package eu.commontable.partnership.people;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.TestTokens;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ParticipantsTest extends PeopleOfATable {
    @Nested
    class Inviting {
        @Test
        void gives_the_address_to_send_on() {
            invite(Map.of("name", "Ana", "email", email, "role", "member"))
                    .statusCode(201)
                    .header("Location", containsString(people + "/"))
                    .body("role", equalTo("member"))
                    .body("joinedAt", nullValue())
                    .body("invitation.address", endsWith("/auth/login?return=%2Fp%2F" + table.slug));
        }

        @Test
        void somebody_who_has_signed_in_before_takes_effect_at_once() {
            var token = TestTokens.of("s" + email, email);
            given().auth().oauth2(token).get("/api/v1/me").then().body("participations", hasSize(0));
            invite(Map.of("name", "Ana", "email", email, "role", "member"))
                    .statusCode(201)
                    .body("joinedAt", notNullValue())
                    .body("invitation", nullValue());
            given().auth().oauth2(token).get(table.path).then().statusCode(200).body("role", equalTo("member"));
        }

        @Test
        void somebody_whose_address_was_never_verified_waits_for_the_verified_one() {
            given().auth().oauth2(TestTokens.withUnverified("s" + email, email)).get("/api/v1/me");
            invite(Map.of("name", "Ana", "email", email, "role", "member")).body("joinedAt", nullValue());
        }

        @Test
        void an_address_twice_is_refused() {
            invited();
            invite(Map.of("name", "Ana again", "email", email.toUpperCase(), "role", "observer"))
                    .statusCode(409)
                    .body("type", equalTo("/problems/conflict"))
                    .body("errors[0].pointer", equalTo("/email"));
        }

        @Test
        void points_at_what_is_missing() {
            invite(Map.of("name", "", "email", "nowhere"))
                    .statusCode(422)
                    .body("errors.pointer", contains("/email", "/name", "/role"));
        }

        @Test
        void on_behalf_of_an_organisation_of_another_partnership_is_refused() {
            var elsewhere = TestPartnership.closed();
            String organisation = elsewhere
                    .as(Role.SECRETARIAT)
                    .body(Map.of("name", "Elsewhere"))
                    .post(elsewhere.path + "/organisations")
                    .path("id");
            invite(Map.of("name", "Ana", "email", email, "role", "member", "organisationId", organisation))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/organisationId"));
        }

        @Test
        void again_renews_an_invitation_until_it_is_taken_up() {
            var place = invited();
            var renewed = table.as(coordinator)
                    .header("If-Match", place.header("ETag"))
                    .post(address(place) + "/invitation");
            renewed.then()
                    .statusCode(200)
                    .body("invitation.address", notNullValue())
                    .body("version", equalTo(2));
            given().auth().oauth2(TestTokens.of("s" + email, email)).get("/api/v1/me");
            table.as(coordinator)
                    .header("If-Match", "*")
                    .post(address(place) + "/invitation")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/wrong-state"));
        }

        @Test
        void withdrawn_binds_nobody() {
            var place = invited();
            table.as(coordinator)
                    .header("If-Match", place.header("ETag"))
                    .delete(address(place))
                    .then()
                    .statusCode(204);
            given().auth()
                    .oauth2(TestTokens.of("s" + email, email))
                    .get("/api/v1/me")
                    .then()
                    .body("participations", hasSize(0));
            invited();
        }
    }

    @Nested
    class ChangingRoles {
        @Test
        void counts_from_the_very_next_request() {
            var member = table.person(Role.MEMBER, null);
            register(member).statusCode(403);
            revise(addressOf(member), placeOf(member).header("ETag"), "{\"role\": \"secretariat\"}")
                    .statusCode(200)
                    .body("role", equalTo("secretariat"));
            register(member).statusCode(201);
            revise(addressOf(member), placeOf(member).header("ETag"), "{\"role\": \"observer\"}");
            register(member).statusCode(403);
        }

        @Test
        void by_two_editors_tells_the_second() {
            var place = invited();
            revise(place, "{\"role\": \"advisor\"}").statusCode(200);
            revise(place, "{\"role\": \"observer\"}")
                    .statusCode(412)
                    .body("type", equalTo("/problems/stale-version"))
                    .body("current.role", equalTo("advisor"));
        }

        @Test
        void needs_the_version() {
            table.as(coordinator)
                    .contentType("application/merge-patch+json")
                    .body("{\"role\": \"advisor\"}")
                    .patch(address(invited()))
                    .then()
                    .statusCode(428);
        }

        @Test
        void is_not_for_members() {
            table.as(Role.MEMBER)
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body("{\"role\": \"coordinator\"}")
                    .patch(address(invited()))
                    .then()
                    .statusCode(403);
        }

        @Test
        void leaves_the_address_of_who_has_signed_in() {
            var member = table.person(Role.MEMBER, null);
            revise(addressOf(member), "*", "{\"email\": \"%s\"}".formatted(email))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/email"));
        }

        @Test
        void is_kept_in_the_history_that_cannot_be_altered() {
            revise(invited(), "{\"role\": \"advisor\"}");
            TestPartnership.asOwner(db -> assertEquals(
                    "[\"member\", \"advisor\"]",
                    db.createQuery(
                                    "select changes ->> 'role' from history where partnership_id = ? and deed = 'changed'")
                            .bind(0, table.id)
                            .mapTo(String.class)
                            .one()));
        }

        private ValidatableResponse register(Person person) {
            return table.as(person)
                    .body(Map.of("name", "Town"))
                    .post(table.path + "/organisations")
                    .then();
        }
    }

    @Nested
    class Removing {
        @Test
        void ends_access_at_once_and_keeps_the_account() {
            var member = table.person(Role.MEMBER, null);
            table.as(member).get(people).then().statusCode(200);
            table.as(coordinator)
                    .header("If-Match", "*")
                    .delete(addressOf(member))
                    .then()
                    .statusCode(204);
            table.as(member).get(people).then().statusCode(404);
            table.as(member)
                    .get("/api/v1/me")
                    .then()
                    .body("signedIn", equalTo(true))
                    .body("participations", hasSize(0));
        }

        @Test
        void the_last_who_governs_is_refused() {
            revise(addressOf(coordinator), "*", "{\"role\": \"member\"}")
                    .statusCode(409)
                    .body("type", equalTo("/problems/conflict"))
                    .body("detail", containsString("Somebody must remain"));
            table.as(coordinator)
                    .header("If-Match", "*")
                    .delete(addressOf(coordinator))
                    .then()
                    .statusCode(409);
            table.as(coordinator).get(people).then().statusCode(200);
        }

        @Test
        void the_last_but_one_is_done_and_an_invited_coordinator_does_not_count() {
            invite(Map.of("name", "Not yet", "email", email, "role", "coordinator"));
            table.as(coordinator)
                    .header("If-Match", "*")
                    .delete(addressOf(coordinator))
                    .then()
                    .statusCode(409);
            table.person(Role.SECRETARIAT, null);
            table.as(coordinator)
                    .header("If-Match", "*")
                    .delete(addressOf(coordinator))
                    .then()
                    .statusCode(204);
        }

        @Test
        void of_one_another_by_two_at_the_same_time_leaves_one() throws Exception {
            var other = table.person(Role.COORDINATOR, null);
            var mine = addressOf(coordinator);
            var theirs = addressOf(other);
            List<Callable<Integer>> both = new ArrayList<>();
            both.add(() ->
                    table.as(coordinator).header("If-Match", "*").delete(theirs).statusCode());
            both.add(() -> table.as(other).header("If-Match", "*").delete(mine).statusCode());
            try (var threads = Executors.newFixedThreadPool(2)) {
                threads.invokeAll(both).forEach(done -> {});
            }
            TestPartnership.asOwner(db -> assertEquals(
                    1,
                    db.createQuery("select count(*) from participant where partnership_id = ? and removed_at is null")
                            .bind(0, table.id)
                            .mapTo(Integer.class)
                            .one()));
        }
    }

    @Nested
    class OtherPartnerships {
        private final TestPartnership elsewhere = TestPartnership.closed();

        @Test
        void do_not_exist_for_who_has_no_role_there() {
            var place = invited();
            elsewhere.as(Role.COORDINATOR).get(address(place)).then().statusCode(404);
            elsewhere.as(Role.COORDINATOR).get(people).then().statusCode(404);
        }

        @Test
        void cannot_be_reached_through_ones_own() {
            var place = invited();
            var strange = elsewhere.path + "/participants/" + place.path("id");
            elsewhere.as(Role.COORDINATOR).get(strange).then().statusCode(404);
            elsewhere
                    .as(Role.COORDINATOR)
                    .header("If-Match", "*")
                    .delete(strange)
                    .then()
                    .statusCode(404);
            table.as(coordinator).get(people).then().body("items.name", hasItem("Ana"));
            elsewhere
                    .as(Role.COORDINATOR)
                    .get(elsewhere.path + "/participants")
                    .then()
                    .body("items.name", not(hasItem("Ana")));
        }
    }
}
