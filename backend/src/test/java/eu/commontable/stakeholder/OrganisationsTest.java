package eu.commontable.stakeholder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OrganisationsTest {
    private final TestPartnership table = TestPartnership.open();
    private final String organisations = table.path + "/organisations";

    private ValidatableResponse register(Map<String, ?> fields) {
        return table.as(Role.SECRETARIAT).body(fields).post(organisations).then();
    }

    private UUID given(String name) {
        return UUID.fromString(
                register(Map.of("name", name)).statusCode(201).extract().path("id"));
    }

    @Nested
    class Registering {
        @Test
        void answers_with_the_whole_organisation_its_address_and_its_version() {
            register(Map.of(
                            "name",
                            "Town of Example",
                            "kind",
                            "city",
                            "levels",
                            List.of("local"),
                            "countries",
                            List.of("NL")))
                    .statusCode(201)
                    .header("Location", containsString(organisations + "/"))
                    .header("ETag", notNullValue())
                    .body("name", equalTo("Town of Example"))
                    .body("kind", equalTo("city"))
                    .body("city", nullValue())
                    .body("version", equalTo(1))
                    .body("visibility", equalTo("partnership"));
        }

        @Test
        void points_at_every_field_that_is_wrong() {
            register(Map.of("name", " ", "countries", List.of("Netherlands")))
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/validation"))
                    .body("errors.pointer", contains("/countries/0", "/name"));
        }

        @Test
        void refuses_a_field_that_does_not_exist() {
            register(Map.of("name", "A", "nmae", "B")).statusCode(400).body("type", equalTo("/problems/unknown-field"));
        }

        @Test
        void tells_the_known_kinds() {
            register(Map.of("name", "A", "kind", "castle"))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/kind"))
                    .body("errors[0].message", containsString("city-network"));
        }

        @Test
        void refuses_a_theme_the_partnership_does_not_have() {
            register(Map.of("name", "A", "themes", List.of("dragons")))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/themes"));
        }

        @Test
        void refuses_a_key_that_is_taken() {
            register(Map.of("name", "A", "key", "same")).statusCode(201);
            register(Map.of("name", "B", "key", "same"))
                    .statusCode(409)
                    .body("type", equalTo("/problems/duplicate-key"));
        }

        @Test
        void does_it_once_for_one_idempotency_key() {
            var secretariat = table.person(Role.SECRETARIAT, null);
            var first = table.as(secretariat)
                    .header("Idempotency-Key", "k1")
                    .body(Map.of("name", "Once"))
                    .post(organisations);
            var again = table.as(secretariat)
                    .header("Idempotency-Key", "k1")
                    .body(Map.of("name", "Once"))
                    .post(organisations);
            again.then()
                    .statusCode(201)
                    .header("Location", endsWith(first.path("id")))
                    .body("id", equalTo(first.path("id")));
            table.as(secretariat).get(organisations).then().body("items", hasSize(1));
        }

        @Test
        void refuses_an_idempotency_key_for_another_request() {
            var secretariat = table.person(Role.SECRETARIAT, null);
            table.as(secretariat)
                    .header("Idempotency-Key", "k1")
                    .body(Map.of("name", "Once"))
                    .post(organisations);
            table.as(secretariat)
                    .header("Idempotency-Key", "k1")
                    .body(Map.of("name", "Other"))
                    .post(organisations)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/idempotency-key-reused"));
        }
    }

    @Nested
    class Revising {
        @Test
        void keeps_what_is_absent_and_clears_what_is_null() {
            var id = register(Map.of("name", "A", "city", "Old", "website", "https://a.example"))
                    .extract()
                    .path("id");
            var body = new java.util.HashMap<String, Object>();
            body.put("city", null);
            table.as(Role.SECRETARIAT)
                    .header("If-Match", "\"1.0-0\"")
                    .contentType("application/merge-patch+json")
                    .body(body)
                    .patch(organisations + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("city", nullValue())
                    .body("website", equalTo("https://a.example"))
                    .body("version", equalTo(2));
        }

        @Test
        void asks_for_the_version() {
            table.as(Role.SECRETARIAT)
                    .contentType("application/merge-patch+json")
                    .body(Map.of("name", "B"))
                    .patch(organisations + "/" + given("A"))
                    .then()
                    .statusCode(428);
        }

        @Test
        void shows_the_current_state_to_the_second_of_two_editors() {
            table.as(Role.SECRETARIAT)
                    .header("If-Match", "\"7.0-0\"")
                    .contentType("application/merge-patch+json")
                    .body(Map.of("name", "B"))
                    .patch(organisations + "/" + given("A"))
                    .then()
                    .statusCode(412)
                    .body("type", equalTo("/problems/stale-version"))
                    .body("current.name", equalTo("A"));
        }

        @Test
        void lets_a_member_change_their_own_organisation_only() {
            var own = given("Own");
            var member = table.person(Role.MEMBER, own);
            for (var expectation : Map.of(own, 200, given("Other"), 403).entrySet()) {
                table.as(member)
                        .header("If-Match", "*")
                        .contentType("application/merge-patch+json")
                        .body(Map.of("city", "Here"))
                        .patch(organisations + "/" + expectation.getKey())
                        .then()
                        .statusCode(expectation.getValue());
            }
        }
    }

    @Nested
    class Listing {
        @Test
        void pages_through_all_by_cursor_without_a_gap_or_a_double() {
            for (var name : List.of("Éa", "b", "C", "d", "Ab")) {
                given(name);
            }
            var first = table.as(Role.MEMBER).get(organisations + "?limit=2&count=true");
            first.then()
                    .body("items.name", contains("Ab", "b"))
                    .body("total.value", equalTo(5))
                    .body("total.exact", equalTo(true));
            var second = table.as(Role.MEMBER)
                    .queryParam("cursor", (String) first.path("next"))
                    .get(organisations + "?limit=2");
            second.then().body("items.name", contains("C", "d"));
            table.as(Role.MEMBER)
                    .queryParam("cursor", (String) second.path("next"))
                    .get(organisations + "?limit=2")
                    .then()
                    .body("items.name", contains("Éa"))
                    .body("next", nullValue());
        }

        @Test
        void narrows_by_several_filters() {
            register(Map.of("name", "A", "kind", "city", "countries", List.of("NL")));
            register(Map.of("name", "B", "kind", "ngo", "countries", List.of("NL", "BE")));
            register(Map.of("name", "C", "kind", "ngo", "countries", List.of("FR")));
            table.as(Role.MEMBER)
                    .get(organisations + "?country=NL&kind=ngo")
                    .then()
                    .body("items.name", contains("B"));
            table.as(Role.MEMBER)
                    .get(organisations + "?country=BE&country=FR")
                    .then()
                    .body("items.name", contains("B", "C"));
            table.as(Role.MEMBER).get(organisations + "?sort=-name").then().body("items.name", contains("C", "B", "A"));
        }

        @Test
        void forgives_accents_endings_beginnings_and_a_typing_error() {
            given("Council of Zürich Municipalities");
            given("Town of Ghent");
            for (var q : List.of("zurich", "municipality", "munic", "muncipalities")) {
                table.as(Role.MEMBER)
                        .queryParam("q", q)
                        .get(organisations)
                        .then()
                        .body("items.name", contains("Council of Zürich Municipalities"));
            }
        }

        @Test
        void answers_304_until_something_changes() {
            given("A");
            var member = table.person(Role.MEMBER, null);
            var tag = table.as(member).get(organisations).header("ETag");
            table.as(member)
                    .header("If-None-Match", tag)
                    .get(organisations)
                    .then()
                    .statusCode(304);
            given("B");
            table.as(member)
                    .header("If-None-Match", tag)
                    .get(organisations)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(2));
        }

        @Test
        void refuses_an_unknown_sort() {
            table.as(Role.MEMBER).get(organisations + "?sort=colour").then().statusCode(422);
        }
    }

    @Nested
    class Seeing {
        @Test
        void anonymous_readers_get_public_organisations_only() {
            given("Inside");
            register(Map.of("name", "Outside", "visibility", "public"));
            table.anonymous().get(organisations).then().statusCode(200).body("items.name", contains("Outside"));
        }

        @Test
        void a_closed_partnership_does_not_exist_for_strangers() {
            var closed = TestPartnership.closed();
            closed.stranger().get(closed.path + "/organisations").then().statusCode(404);
            closed.anonymous().get(closed.path + "/organisations").then().statusCode(404);
        }

        @Test
        void a_confidential_one_exists_for_its_author_alone() {
            var author = table.person(Role.SECRETARIAT, null);
            var id = table.as(author)
                    .body(Map.of("name", "Secret", "visibility", "confidential"))
                    .post(organisations)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            table.as(author).get(organisations + "/" + id).then().statusCode(200);
            table.as(Role.COORDINATOR).get(organisations + "/" + id).then().statusCode(404);
            table.as(Role.COORDINATOR).get(organisations + "?q=secret").then().body("items", hasSize(0));
        }

        @Test
        void an_archived_one_leaves_the_list_and_comes_back() {
            var id = given("A");
            table.as(Role.SECRETARIAT)
                    .header("If-Match", "*")
                    .post(organisations + "/" + id + "/archive")
                    .then()
                    .statusCode(200);
            table.as(Role.MEMBER).get(organisations).then().body("items", hasSize(0));
            table.as(Role.SECRETARIAT)
                    .header("If-Match", "*")
                    .post(organisations + "/" + id + "/restore")
                    .then()
                    .statusCode(200);
            table.as(Role.MEMBER).get(organisations).then().body("items", hasSize(1));
        }
    }
}
