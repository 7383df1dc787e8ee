package eu.commontable.partnership.settings;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.TestTokens;
import eu.commontable.partnership.Role;
import eu.commontable.shared.db.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PartnershipsTest {
    private static final String ALL = "/api/v1/partnerships";
    private final String slug = "f-" + Ids.next().toString().substring(24);
    private final Map<String, ?> harbours = Map.of(
            "slug",
            slug,
            "name",
            "Harbour cities",
            "languages",
            List.of("en", "nl"),
            "themes",
            List.of(theme("work"), theme("housing")));

    private static Map<String, ?> theme(String key) {
        return Map.of("key", key, "labels", Map.of("en", key, "fr", key, "nl", key));
    }

    private static RequestSpecification administrator() {
        return given().auth()
                .oauth2(TestTokens.of("administrator", "first.administrator@commontable.example"))
                .contentType("application/json");
    }

    @Nested
    class Founding {
        @Test
        void makes_the_administrator_its_coordinator() {
            administrator()
                    .body(harbours)
                    .post(ALL)
                    .then()
                    .statusCode(201)
                    .header("Location", endsWith("/" + slug))
                    .body("role", equalTo("coordinator"))
                    .body("visibility", equalTo("partnership"))
                    .body("languages", contains("en", "nl"))
                    .body("themes.key", contains("work", "housing"));
            administrator()
                    .get(ALL + "/" + slug + "/participants")
                    .then()
                    .statusCode(200)
                    .body("items.role", contains("coordinator"));
        }

        @Test
        void twice_under_one_idempotency_key_is_once() {
            var first = administrator()
                    .header("Idempotency-Key", slug)
                    .body(harbours)
                    .post(ALL);
            administrator()
                    .header("Idempotency-Key", slug)
                    .body(harbours)
                    .post(ALL)
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replay", "true")
                    .body("id", equalTo(first.path("id")));
        }

        @Test
        void under_an_address_that_is_taken_is_refused_whether_you_may_see_it_or_not() {
            administrator()
                    .body(Map.of("slug", TestPartnership.closed().slug, "name", "Copy"))
                    .post(ALL)
                    .then()
                    .statusCode(409)
                    .body("errors[0].pointer", equalTo("/slug"));
        }

        @Test
        void is_for_administrators_only() {
            given().auth()
                    .oauth2(TestTokens.of("s" + slug, slug + "@town.example"))
                    .contentType("application/json")
                    .body(harbours)
                    .post(ALL)
                    .then()
                    .statusCode(403);
            given().contentType("application/json")
                    .body(harbours)
                    .post(ALL)
                    .then()
                    .statusCode(401);
        }

        @Test
        void points_at_what_is_wrong() {
            administrator()
                    .body(Map.of("slug", "Not a slug", "name", "", "themes", List.of(theme("work"), theme("work"))))
                    .post(ALL)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/name", "/slug"));
        }
    }

    @Nested
    class Listing {
        @Test
        void shows_anonymous_readers_the_open_ones_only() {
            var open = TestPartnership.open();
            var closed = TestPartnership.closed();
            given().get(ALL)
                    .then()
                    .statusCode(200)
                    .body("items.slug", hasItem(open.slug))
                    .body("items.slug", not(hasItem(closed.slug)))
                    .body("items.find { it.slug == '%s' }.role".formatted(open.slug), nullValue());
        }

        @Test
        void shows_participants_their_own_with_their_role() {
            var closed = TestPartnership.closed();
            closed.as(Role.ADVISOR)
                    .get(ALL)
                    .then()
                    .body("items.find { it.slug == '%s' }.role".formatted(closed.slug), equalTo("advisor"));
        }
    }

    @Nested
    class Settings {
        private final TestPartnership table = TestPartnership.closed();

        private ValidatableResponse revise(Role role, String patch) {
            return table.as(role)
                    .contentType("application/merge-patch+json;charset=UTF-8")
                    .header("If-Match", "*")
                    .body(patch)
                    .patch(table.path)
                    .then();
        }

        @Test
        void tell_what_the_viewer_may_do() {
            table.as(Role.MEMBER)
                    .get(table.path)
                    .then()
                    .statusCode(200)
                    .body("may.govern", equalTo(false))
                    .body("may.participate", equalTo(true))
                    .body("themes.key", contains("education", "housing", "work"));
        }

        @Test
        void change_what_is_sent_and_keep_the_rest() {
            revise(Role.SECRETARIAT, "{\"description\": \"What we do.\", \"languages\": [\"fr\"]}")
                    .statusCode(200)
                    .body("description", equalTo("What we do."))
                    .body("languages", contains("fr"))
                    .body("name", equalTo("Test " + table.slug))
                    .body("version", equalTo(2));
        }

        @Test
        void replace_the_list_of_themes_in_its_order() {
            revise(Role.COORDINATOR, """
                    {"themes": [{"key": "work", "labels": {"en": "Work", "fr": "Travail", "nl": "Werk"}},
                                {"key": "data", "labels": {"en": "Data", "fr": "Données", "nl": "Gegevens"}}]}""")
                    .body("themes.key", contains("work", "data"))
                    .body("themes[0].labels.fr", equalTo("Travail"));
            table.as(Role.MEMBER).get(table.path).then().body("themes.labels.nl", contains("Werk", "Gegevens"));
        }

        @Test
        void keep_a_theme_that_an_item_carries() {
            table.as(Role.SECRETARIAT)
                    .body(Map.of("name", "Town", "themes", List.of("housing")))
                    .post(table.path + "/organisations")
                    .then()
                    .statusCode(201);
            revise(Role.COORDINATOR, "{\"themes\": []}").statusCode(409).body("errors[0].pointer", equalTo("/themes"));
        }

        @Test
        void refuse_a_theme_twice() {
            var work = "{\"key\": \"work\", \"labels\": {\"en\": \"Work\", \"fr\": \"Travail\", \"nl\": \"Werk\"}}";
            revise(Role.COORDINATOR, "{\"themes\": [%s, %s]}".formatted(work, work))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/themes/1/key"));
        }

        @Test
        void are_for_those_who_govern() {
            revise(Role.MEMBER, "{\"name\": \"Ours\"}").statusCode(403);
        }

        @Test
        void make_readers_fetch_anew() {
            var reader = table.person(Role.MEMBER, null);
            var etag = table.as(reader).get(table.path).header("ETag");
            table.as(reader)
                    .header("If-None-Match", etag)
                    .get(table.path)
                    .then()
                    .statusCode(304);
            revise(Role.COORDINATOR, "{\"name\": \"Anew\"}");
            table.as(reader)
                    .header("If-None-Match", etag)
                    .get(table.path)
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("Anew"));
        }
    }
}
