package eu.commontable.duplicate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MergesTest {
    private final DuplicateWorld world = new DuplicateWorld();
    private UUID kept;
    private UUID gone;

    @BeforeEach
    void the_same_city_twice() {
        kept = world.organisation("City of Ghent", "key", "ghent", "themes", List.of("housing"));
        gone = world.organisation(
                "Stad Gent", "key", "gent", "website", "https://stad.example", "themes", List.of("work"));
    }

    private ValidatableResponse merge(Object... more) {
        var fields = DuplicateWorld.map(more);
        fields.put("keptId", kept);
        fields.put("goneId", gone);
        return world.table
                .as(world.secretary)
                .body(fields)
                .post(world.table.path + "/merges")
                .then();
    }

    private String merged(Object... more) {
        return merge(more).statusCode(201).extract().path("id");
    }

    private ValidatableResponse undo(String merge) {
        return world.act("merges/" + merge + "/undo");
    }

    @Nested
    class Merge {
        @Test
        void takes_and_joins_the_chosen_fields() {
            merged("take", List.of("website", "key"), "join", List.of("themes"));
            world.get("organisations/" + kept)
                    .body("name", equalTo("City of Ghent"))
                    .body("key", equalTo("gent"))
                    .body("website", equalTo("https://stad.example"))
                    .body("themes", contains("housing", "work"))
                    .body("mergedInto", nullValue());
        }

        @Test
        void leaves_an_archived_address_that_leads_to_the_one_that_stays() {
            merged();
            world.get("organisations/" + gone).statusCode(200).body("mergedInto", equalTo(kept.toString()));
            world.act("organisations/" + gone + "/restore").statusCode(409).body("detail", containsString("merged"));
        }

        @Test
        void takes_along_people_seats_ties_and_items_of_other_areas() {
            var net = world.organisation("Network of Towns");
            var contact = world.made("contacts", "organisationId", gone, "name", "Robin Example");
            world.made(
                    "memberships", "organisationId", gone, "role", "member", "starts", "2020", "delegateId", contact);
            world.made("relationships", "fromId", gone, "toId", net, "type", "member-of");
            var action = world.made(
                    "actions",
                    "title",
                    "Homes",
                    "leaderIds",
                    List.of(gone),
                    "contributorIds",
                    List.of(net, gone, kept));
            var dilemma = world.made(
                    "dilemmas",
                    "question",
                    "How to house?",
                    "organisationId",
                    gone,
                    "ideas",
                    List.of(
                            DuplicateWorld.map("text", "Ask", "organisationId", gone),
                            DuplicateWorld.map("text", "Listen", "organisationId", kept)));
            world.made("traces", "fromId", gone, "toId", action, "reason", "It began there");
            var person = world.table.person(eu.commontable.partnership.Role.MEMBER, gone);
            merge().statusCode(201).body("settled", empty());
            world.get("organisations/" + kept + "/involvements")
                    .body("contacts.name", contains("Robin Example"))
                    .body("seats", hasSize(1))
                    .body("seats[0].delegate.name", equalTo("Robin Example"))
                    .body("ties", hasSize(1))
                    .body("items.id", hasItems(action.toString(), dilemma.toString()));
            world.get("actions/" + action)
                    .body("leaders.id", contains(kept.toString()))
                    .body("contributors.id", contains(net.toString(), kept.toString()));
            world.get("dilemmas/" + dilemma).body("ideas", hasSize(2));
            world.table
                    .as(person)
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body("{\"notes\": \"Ours now\"}")
                    .patch(world.table.path + "/organisations/" + kept)
                    .then()
                    .statusCode(200);
            assertEquals(List.of(), stillNaming(gone));
        }

        @Test
        void settles_what_both_had_and_says_so() {
            var net = world.organisation("Network of Towns");
            for (var one : List.of(kept, gone)) {
                world.made("relationships", "fromId", one, "toId", net, "type", "member-of");
                world.made("memberships", "organisationId", one, "role", "member", "starts", "2020");
            }
            world.made("relationships", "fromId", gone, "toId", kept, "type", "works-with");
            world.made("memberships", "organisationId", kept, "role", "coordinator", "starts", "2022", "hasVote", true);
            world.made("memberships", "organisationId", gone, "role", "advisor", "starts", "2022", "hasVote", true);
            merge().statusCode(201)
                    .body("settled.what", containsInAnyOrder("tie-twice", "tie-between", "seat-twice", "vote-twice"));
            world.get("organisations/" + kept + "/involvements")
                    .body("ties", hasSize(1))
                    .body("seats.role", containsInAnyOrder("member", "coordinator", "advisor"));
        }

        @Test
        void tells_the_history_of_both_at_the_one_that_stays() {
            world.patch("organisations/" + gone, "city", "Gent").statusCode(200);
            merged();
            world.get("items/" + kept + "/history")
                    .body("items.item.title", hasItems("City of Ghent", "Stad Gent"))
                    .body("items.partKind", hasItem("merge"));
        }

        @Test
        void refuses_the_same_twice_and_what_is_archived() {
            world.post("merges", "keptId", kept, "goneId", kept)
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/goneId"));
            merged();
            merge().statusCode(422).body("errors[0].pointer", equalTo("/goneId"));
            world.post("merges", "keptId", kept, "goneId", UUID.randomUUID()).statusCode(422);
        }

        @Test
        void refuses_to_join_what_is_no_list() {
            merge("join", List.of("name")).statusCode(422).body("errors[0].pointer", equalTo("/join"));
        }
    }

    @Nested
    class Undo {
        @Test
        void brings_everything_back_as_it_was() {
            var net = world.organisation("Network of Towns");
            var contact = world.made("contacts", "organisationId", gone, "name", "Robin Example");
            world.made(
                    "memberships",
                    "organisationId",
                    gone,
                    "role",
                    "member",
                    "starts",
                    "2020",
                    "delegateId",
                    contact,
                    "hasVote",
                    true);
            world.made("memberships", "organisationId", kept, "role", "member", "starts", "2021");
            world.made("relationships", "fromId", gone, "toId", net, "type", "member-of");
            world.made("relationships", "fromId", kept, "toId", net, "type", "member-of");
            world.made("actions", "title", "Homes", "leaderIds", List.of(gone, net, kept));
            var before = content();
            undo(merged("take", List.of("website", "key", "name"), "join", List.of("themes")))
                    .statusCode(200);
            assertEquals(before, content());
            world.get("organisations/" + gone).body("mergedInto", nullValue()).body("archivedAt", nullValue());
            merged();
        }

        @Test
        void refuses_when_something_of_it_has_changed_and_does_nothing() {
            var contact = world.made("contacts", "organisationId", gone, "name", "Robin Example");
            var merge = merged();
            world.patch("contacts/" + contact, "role", "Director").statusCode(200);
            undo(merge)
                    .statusCode(409)
                    .body("type", equalTo("/problems/wrong-state"))
                    .body("detail", containsString("contact"));
            world.get("organisations/" + gone).body("mergedInto", equalTo(kept.toString()));
        }

        @Test
        void leaves_what_was_added_since_with_the_one_that_stays() {
            var merge = merged();
            world.made("contacts", "organisationId", kept, "name", "Kim Example");
            undo(merge).statusCode(200).body("undoneAt", org.hamcrest.Matchers.notNullValue());
            world.get("organisations/" + kept + "/involvements").body("contacts.name", contains("Kim Example"));
            undo(merge).statusCode(409);
        }

        @Test
        void of_the_earlier_of_two_merges_waits_for_the_later() {
            var first = merged();
            var third = world.organisation("Gent");
            var second = world.made("merges", "keptId", third, "goneId", kept);
            undo(first).statusCode(409);
            undo(second.toString()).statusCode(200);
            undo(first).statusCode(409);
        }
    }

    /** What the partnership holds, without what changes with every write. */
    private List<String> content() {
        var found = new ArrayList<String>();
        TestPartnership.asOwner(db -> {
            for (var table : List.of(
                    "organisation",
                    "contact",
                    "membership",
                    "relationship",
                    "action",
                    "involvement",
                    "organisation_facet")) {
                found.addAll(
                        db.createQuery("select '" + table + " ' || (to_jsonb(t) - 'version' - 'updated_at')::text from "
                                        + table + " t where partnership_id = :id order by 1")
                                .bind("id", world.table.id)
                                .mapTo(String.class)
                                .list());
            }
        });
        return found;
    }

    /** Tables in which the organisation is still named, but for what remembers the merge. */
    private static List<String> stillNaming(UUID organisation) {
        var naming = new ArrayList<String>();
        TestPartnership.asOwner(db -> {
            var tables = db.createQuery("select table_name from information_schema.tables where table_schema = 'public'"
                            + " and table_type = 'BASE TABLE' and table_name not in ('organisation', 'organisation_merge', 'organisation_facet',"
                            + " 'organisation_match_key', 'item', 'history', 'duplicate')")
                    .mapTo(String.class)
                    .list();
            assertTrue(tables.contains("contact"));
            for (var table : tables) {
                boolean named = db.createQuery(
                                "select exists (select from \"" + table + "\" t where position(:id in t::text) > 0)")
                        .bind("id", organisation.toString())
                        .mapTo(Boolean.class)
                        .one();
                if (named) {
                    naming.add(table);
                }
            }
        });
        return naming;
    }
}
