package eu.commontable.listing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ListsTest {
    private final TestPartnership table = TestPartnership.closed();
    private final Person secretary = table.person(Role.SECRETARIAT, null);
    private final Person member = table.person(Role.MEMBER, null);

    private ValidatableResponse post(Person who, String path, Map<String, ?> body) {
        return table.as(who).body(body).post(table.path + "/" + path).then();
    }

    private ValidatableResponse act(Person who, String path) {
        return table.as(who)
                .header("If-Match", "*")
                .post(table.path + "/" + path)
                .then();
    }

    private ValidatableResponse patch(Person who, String path, Map<String, ?> body) {
        return table.as(who)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(body)
                .patch(table.path + "/" + path)
                .then();
    }

    private ValidatableResponse get(Person who, String path) {
        return table.as(who).get(table.path + "/" + path).then();
    }

    private String list(Person who, String name, boolean shared) {
        return post(who, "lists", Map.of("name", name, "filters", Map.of("kind", List.of("city")), "shared", shared))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String organisation(String name, String kind, String... themes) {
        var fields = new HashMap<String, Object>(Map.of("name", name, "kind", kind, "themes", List.of(themes)));
        return post(secretary, "organisations", fields)
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Nested
    class Lists {
        @Test
        void are_ones_own_unless_they_are_shared() {
            list(member, "Mine", false);
            list(member, "Ours", true);
            get(member, "lists").body("items.name", contains("Mine", "Ours")).body("items.mine", contains(true, true));
            get(secretary, "lists").body("items.name", contains("Ours")).body("items[0].may.edit", equalTo(true));
            var other = table.person(Role.MEMBER, null);
            get(other, "lists").body("items.name", contains("Ours")).body("items[0].may.edit", equalTo(false));
        }

        @Test
        void keep_their_filters() {
            var id = list(member, "Cities", false);
            get(member, "lists/" + id).body("filters.kind", contains("city")).body("filters.country", empty());
        }

        @Test
        void are_renamed_and_shared_by_who_made_them() {
            var id = list(member, "Cities", false);
            patch(member, "lists/" + id, Map.of("name", "All cities", "shared", true))
                    .statusCode(200)
                    .body("name", equalTo("All cities"));
            var other = table.person(Role.MEMBER, null);
            patch(other, "lists/" + id, Map.of("name", "Taken")).statusCode(403);
            patch(secretary, "lists/" + id, Map.of("shared", false)).statusCode(403);
            patch(secretary, "lists/" + id, Map.of("name", "Cities of all")).statusCode(200);
        }

        @Test
        void are_shared_only_by_who_takes_part() {
            var observer = table.person(Role.OBSERVER, null);
            list(observer, "Mine", false);
            post(observer, "lists", Map.of("name", "Ours", "filters", Map.of(), "shared", true))
                    .statusCode(403);
        }

        @Test
        void are_deleted_and_brought_back() {
            var id = list(member, "Cities", false);
            act(member, "lists/" + id + "/archive").statusCode(200);
            get(member, "lists").body("items", empty());
            act(member, "lists/" + id + "/archive").statusCode(409);
            act(member, "lists/" + id + "/restore").statusCode(200);
            get(member, "lists").body("items.name", contains("Cities"));
        }

        @Test
        void have_names_that_differ() {
            list(member, "Cities", false);
            post(member, "lists", Map.of("name", "Cities", "filters", Map.of(), "shared", false))
                    .statusCode(409)
                    .body("errors[0].pointer", equalTo("/name"));
        }
    }

    @Nested
    class Tagging {
        private Map<String, Object> draft(List<String> add, List<String> remove) {
            return new HashMap<>(Map.of("filters", Map.of("kind", List.of("city")), "add", add, "remove", remove));
        }

        @Test
        void shows_first_what_would_change() {
            organisation("Athens", "city", "work");
            organisation("Ghent", "city", "housing");
            organisation("Network", "city-network", "work");
            post(secretary, "taggings/preview", draft(List.of("housing"), List.of()))
                    .statusCode(200)
                    .body("total", equalTo(2))
                    .body("changing", equalTo(1))
                    .body("items.name", contains("Athens"))
                    .body("items[0].after", contains("work", "housing"));
            get(secretary, "organisations?theme=housing").body("items.name", contains("Ghent"));
        }

        @Test
        void changes_all_of_the_list_and_takes_it_back() {
            var athens = organisation("Athens", "city", "work");
            organisation("Ghent", "city", "housing", "work");
            var tagging = post(secretary, "taggings", draft(List.of("housing"), List.of("work")))
                    .statusCode(201)
                    .body("changed", equalTo(2))
                    .extract()
                    .path("id");
            get(secretary, "organisations/" + athens).body("themes", contains("housing"));
            act(secretary, "taggings/" + tagging + "/undo").statusCode(200);
            get(secretary, "organisations/" + athens).body("themes", contains("work"));
            act(secretary, "taggings/" + tagging + "/undo").statusCode(409);
        }

        @Test
        void changes_only_the_chosen_ones() {
            var athens = organisation("Athens", "city");
            organisation("Ghent", "city");
            var draft = draft(List.of("housing"), List.of());
            draft.put("organisationIds", List.of(athens));
            post(secretary, "taggings", draft).statusCode(201).body("changed", equalTo(1));
            get(secretary, "organisations?theme=housing").body("items.name", contains("Athens"));
        }

        @Test
        void is_not_taken_back_once_one_has_changed() {
            var athens = organisation("Athens", "city");
            var tagging = post(secretary, "taggings", draft(List.of("housing"), List.of()))
                    .extract()
                    .path("id");
            patch(secretary, "organisations/" + athens, Map.of("city", "Athens"))
                    .statusCode(200);
            act(secretary, "taggings/" + tagging + "/undo").statusCode(409);
            get(secretary, "organisations/" + athens).body("themes", contains("housing"));
        }

        @Test
        void does_nothing_at_all_with_an_unknown_theme() {
            organisation("Athens", "city");
            post(secretary, "taggings", draft(List.of("housing", "no-such-theme"), List.of()))
                    .statusCode(422);
            get(secretary, "organisations?theme=housing").body("items", empty());
        }

        @Test
        void needs_a_theme() {
            post(secretary, "taggings", draft(List.of(), List.of()))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/add"));
        }
    }
}
