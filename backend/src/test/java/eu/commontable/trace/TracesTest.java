package eu.commontable.trace;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import eu.commontable.shared.db.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TracesTest {
    private final TestPartnership table = TestPartnership.open();
    private final Person secretary = table.person(Role.SECRETARIAT, null);
    private final Person member = table.person(Role.MEMBER, null);
    private final String traces = table.path + "/traces";

    private UUID item(String name, String visibility) {
        return UUID.fromString(table.as(secretary)
                .body(Map.of("name", name, "visibility", visibility))
                .post(table.path + "/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private UUID item(String name) {
        return item(name, "partnership");
    }

    /** Items of other areas, as the features' triggers would register them. */
    private UUID registered(String kind, String title) {
        var id = Ids.next();
        TestPartnership.asOwner(db -> db.execute(
                "insert into item (id, partnership_id, kind, title, visibility, words) values (?, ?, ?, ?, 'partnership', '')",
                id,
                table.id,
                kind,
                title));
        return id;
    }

    private ValidatableResponse draw(Person who, UUID from, UUID to) {
        return table.as(who)
                .body(Map.of("fromId", from, "toId", to, "reason", "They met in Athens"))
                .post(traces)
                .then();
    }

    private ValidatableResponse thread(UUID item) {
        return table.as(member).get(table.path + "/items/" + item + "/thread").then();
    }

    @Nested
    class Drawing {
        @Test
        void is_seen_from_both_ends_with_its_reason_and_author() {
            var one = item("One");
            var other = item("Other");
            draw(member, one, other)
                    .statusCode(201)
                    .header("Location", containsString(traces + "/"))
                    .header("ETag", notNullValue())
                    .body("from.title", equalTo("One"), "to.title", equalTo("Other"), "mayRemove", is(true));
            for (var ends : Map.of(one, "Other", other, "One").entrySet()) {
                table.as(member)
                        .get(table.path + "/items/" + ends.getKey() + "/traces")
                        .then()
                        .statusCode(200)
                        .body("areas.area", contains("stakeholder", "dilemma", "action", "indicator"))
                        .body("areas[0].count", equalTo(1))
                        .body("areas[0].links[0].item.title", equalTo(ends.getValue()))
                        .body("areas[0].links[0].reason", equalTo("They met in Athens"))
                        .body("areas[0].links[0].author", equalTo("Test member"));
            }
        }

        @Test
        void makes_no_double_from_either_end() {
            var one = item("One");
            var other = item("Other");
            draw(member, one, other).statusCode(201);
            draw(secretary, other, one)
                    .statusCode(409)
                    .body("type", equalTo("/problems/conflict"), "errors[0].pointer", equalTo("/toId"));
        }

        @Test
        void refuses_a_link_to_itself() {
            var one = item("One");
            draw(member, one, one).statusCode(422).body("errors[0].pointer", equalTo("/toId"));
        }

        @Test
        void asks_for_a_short_reason() {
            for (var reason : new String[] {"  ", "x".repeat(301)}) {
                table.as(member)
                        .body(Map.of("fromId", item("A"), "toId", item("B"), "reason", reason))
                        .post(traces)
                        .then()
                        .statusCode(422)
                        .body("errors[0].pointer", equalTo("/reason"));
            }
        }

        @Test
        void is_for_those_who_take_an_active_part() {
            var one = item("One", "public");
            var other = item("Other", "public");
            draw(table.person(Role.OBSERVER, null), one, other).statusCode(403);
            draw(table.person(Role.EXPERT, null), one, other).statusCode(403);
            table.anonymous()
                    .body(Map.of("fromId", one, "toId", other, "reason", "r"))
                    .post(traces)
                    .then()
                    .statusCode(401);
            draw(table.person(Role.ADVISOR, null), one, other).statusCode(201);
        }

        @Test
        void answers_alike_for_an_item_that_is_hidden_that_is_elsewhere_and_that_does_not_exist() {
            var one = item("One");
            var elsewhere = TestPartnership.open();
            var theirs = UUID.fromString(elsewhere
                    .as(Role.SECRETARIAT)
                    .body(Map.of("name", "Theirs", "visibility", "public"))
                    .post(elsewhere.path + "/organisations")
                    .path("id"));
            for (var end : new UUID[] {item("Secret", "confidential"), theirs, Ids.next()}) {
                draw(member, one, end)
                        .statusCode(422)
                        .body("errors[0].code", equalTo("not-found"), "errors[0].pointer", equalTo("/toId"));
                draw(member, end, one).statusCode(422).body("errors[0].code", equalTo("not-found"));
            }
        }
    }

    @Nested
    class Seeing {
        @Test
        void neither_end_shines_through_to_who_may_not_see_the_other() {
            var open = item("Open", "public");
            var secret = item("Secret", "confidential");
            String id = draw(secretary, open, secret).statusCode(201).extract().path("id");
            table.as(secretary).get(traces + "/" + id).then().statusCode(200);
            for (var reader :
                    new Person[] {member, table.person(Role.COORDINATOR, null), table.person(Role.EXPERT, null)}) {
                table.as(reader).get(traces + "/" + id).then().statusCode(404);
                table.as(reader).get(traces).then().body("items", empty());
                table.as(reader)
                        .get(table.path + "/items/" + open + "/traces")
                        .then()
                        .body("areas.count", everyItem(is(0)));
                table.as(reader)
                        .get(table.path + "/items/" + open + "/thread")
                        .then()
                        .body("areas.count", everyItem(is(0)));
                table.as(reader)
                        .get(table.path + "/items/" + secret + "/traces")
                        .then()
                        .statusCode(404);
                table.as(reader)
                        .get(table.path + "/items/" + secret + "/thread")
                        .then()
                        .statusCode(404);
            }
            table.as(member)
                    .header("If-Match", "*")
                    .delete(traces + "/" + id)
                    .then()
                    .statusCode(404);
        }

        @Test
        void anonymous_readers_see_links_between_public_items_without_the_author() {
            var one = item("One", "public");
            draw(member, one, item("Two", "public"));
            draw(member, one, item("Three"));
            table.anonymous()
                    .get(table.path + "/items/" + one + "/traces")
                    .then()
                    .body("areas[0].links.item.title", contains("Two"))
                    .body("areas[0].links[0].author", nullValue())
                    .body("areas[0].links[0].mayRemove", is(false));
        }

        @Test
        void another_partnership_gets_nothing() {
            var one = item("One", "public");
            var elsewhere = TestPartnership.open();
            elsewhere
                    .as(Role.SECRETARIAT)
                    .get(elsewhere.path + "/items/" + one + "/thread")
                    .then()
                    .statusCode(404);
            elsewhere
                    .as(Role.SECRETARIAT)
                    .get(elsewhere.path + "/items/" + one + "/traces")
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class TheThread {
        @Test
        void is_filled_where_the_item_is_and_where_it_has_a_link() {
            var dilemma = registered("dilemma", "How do we house them?");
            thread(dilemma)
                    .body("areas.filled", contains(false, true, false, false))
                    .body("area", equalTo("dilemma"));
            draw(member, dilemma, registered("indicator", "Waiting time"));
            draw(member, registered("action", "Housing first"), dilemma);
            draw(member, dilemma, registered("recommendation", "Pay the cities"));
            thread(dilemma)
                    .body("areas.area", contains("stakeholder", "dilemma", "action", "indicator"))
                    .body("areas.filled", contains(false, true, true, true))
                    .body("areas.count", contains(0, 0, 2, 1))
                    .body("mayLink", is(true));
        }

        @Test
        void counts_the_part_an_organisation_takes_once() {
            var dilemma = registered("dilemma", "How do we house them?");
            var city = item("City");
            for (var capacity : new String[] {"presenter", "facilitator"}) {
                TestPartnership.asOwner(db -> db.execute(
                        "insert into involvement (partnership_id, organisation_id, item_id, capacity) values (?, ?, ?, ?)",
                        table.id,
                        city,
                        dilemma,
                        capacity));
            }
            draw(member, city, dilemma).statusCode(201);
            thread(dilemma).body("areas.count", contains(1, 0, 0, 0));
            thread(city).body("areas.count", contains(0, 1, 0, 0));
            table.as(member)
                    .get(table.path + "/items/" + city + "/traces")
                    .then()
                    .body("areas[1].links", hasSize(1))
                    .body("areas[1].links[0].capacities", contains("facilitator", "presenter"))
                    .body("areas[1].links[0].reason", equalTo("They met in Athens"));
        }
    }

    @Nested
    class Removing {
        @Test
        void is_for_the_author_and_the_secretariat_and_names_the_version() {
            String id = draw(member, item("A"), item("B")).extract().path("id");
            var address = traces + "/" + id;
            table.as(Role.MEMBER).header("If-Match", "*").delete(address).then().statusCode(403);
            table.as(member).delete(address).then().statusCode(428);
            table.as(member)
                    .header("If-Match", "\"9.0-0\"")
                    .delete(address)
                    .then()
                    .statusCode(412);
            var tag = table.as(member).get(address).header("ETag");
            table.as(member).header("If-Match", tag).delete(address).then().statusCode(204);
            table.as(member).get(address).then().statusCode(404);
            String next = draw(member, item("C"), item("D")).extract().path("id");
            table.as(secretary)
                    .header("If-Match", "*")
                    .delete(traces + "/" + next)
                    .then()
                    .statusCode(204);
        }

        @Test
        void leaves_both_ends_free_for_a_new_trace() {
            var one = item("One");
            var other = item("Other");
            String id = draw(member, one, other).extract().path("id");
            table.as(member).header("If-Match", "*").delete(traces + "/" + id);
            draw(member, other, one).statusCode(201);
            table.as(member)
                    .get(traces + "?item=" + one)
                    .then()
                    .body("items", hasSize(1))
                    .body("items.id", not(hasItem(id)));
        }
    }
}
