package eu.commontable.interaction;

import static eu.commontable.interaction.LogWorld.entry;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class InteractionsTest {
    private final LogWorld world = new LogWorld();

    @Nested
    class Logging {
        @Test
        void needs_what_and_when_and_keeps_the_rest_as_it_was_told() {
            var met = world.organisation("Network of Example", "partnership");
            var person = world.contact(met, "Ana Example", false);
            world.log(
                            world.member,
                            entry(
                                    "Figures on housing",
                                    "2026-04",
                                    "kind",
                                    "call",
                                    "level",
                                    "eu",
                                    "counterpartIds",
                                    List.of(met),
                                    "counterpartNames",
                                    List.of("Somebody new"),
                                    "contactIds",
                                    List.of(person),
                                    "themes",
                                    List.of("housing"),
                                    "outcome",
                                    "They send them."))
                    .statusCode(201)
                    .body("date", equalTo("2026-04"))
                    .body("counterparts.name", contains("Network of Example"))
                    .body("counterpartNames", contains("Somebody new"))
                    .body("contacts[0].name", equalTo("Ana Example"))
                    .body("contacts[0].organisation", equalTo("Network of Example"))
                    .body("may.edit", equalTo(true));
            world.log(world.member, Map.of("title", "Without a date"))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/date"));
            world.log(world.member, entry("", "2026")).statusCode(422).body("errors[0].pointer", equalTo("/title"));
        }

        @Test
        void refuses_whom_nobody_knows() {
            var nobody = "01980000-0000-7000-8000-000000000000";
            for (var field : List.of("counterpartIds", "ourIds", "contactIds")) {
                world.log(world.member, entry("A", "2026", field, List.of(nobody)))
                        .statusCode(422)
                        .body("errors[0].pointer", equalTo("/" + field));
            }
            world.log(world.member, entry("A", "2026", "followUp", "Write", "followUpOwnerId", nobody))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/followUpOwnerId"));
            world.log(world.member, entry("A", "2026", "followUpDate", "2027"))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/followUp"));
        }

        @Test
        void members_change_their_own_and_the_secretariat_all() {
            var own = world.logged(world.member, entry("Mine", "2026-01-02"));
            var others = world.logged(world.secretary, entry("Theirs", "2026-01-03"));
            revise(world.member, own, Map.of("outcome", "Agreed")).statusCode(200);
            revise(world.secretary, own, Map.of("level", "local"))
                    .statusCode(200)
                    .body("outcome", equalTo("Agreed"));
            revise(world.member, others, Map.of("outcome", "Agreed")).statusCode(403);
            world.table
                    .as(Role.OBSERVER)
                    .body(entry("A", "2026"))
                    .post(world.log)
                    .then()
                    .statusCode(403);
        }

        private io.restassured.response.ValidatableResponse revise(
                eu.commontable.TestPartnership.Person who, String id, Map<String, ?> patch) {
            return world.table
                    .as(who)
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body(patch)
                    .patch(world.log + "/" + id)
                    .then();
        }
    }

    @Nested
    class Listing {
        @Test
        void is_newest_first_and_narrowed_by_period_level_kind_theme_and_organisation() {
            var met = world.organisation("Met", "partnership");
            var ours = world.organisation("Ours", "partnership");
            world.logged(world.member, entry("Old", "2019", "level", "local", "counterpartIds", List.of(met)));
            world.logged(
                    world.member, entry("June", "2026-06", "level", "eu", "ourIds", List.of(ours), "kind", "visit"));
            world.logged(world.member, entry("Day", "2026-02-03", "themes", List.of("work"), "organiserId", met));
            titles("").body("items.title", contains("June", "Day", "Old"));
            titles("?from=2026-02&until=2026-03").body("items.title", contains("Day"));
            titles("?until=2019").body("items.title", contains("Old"));
            titles("?level=eu&level=local").body("items.title", contains("June", "Old"));
            titles("?level=unknown").body("items.title", contains("Day"));
            titles("?kind=visit").body("items.title", contains("June"));
            titles("?theme=work").body("items.title", contains("Day"));
            titles("?organisation=" + met).body("items.title", contains("Day", "Old"));
            titles("?organisation=" + ours).body("items.title", contains("June"));
            titles("?from=yesterday").statusCode(422);
        }

        @Test
        void finds_words_also_of_names_that_nobody_registered() {
            world.logged(world.member, entry("Dinner", "2026", "counterpartNames", List.of("Gesellschaft der Gärten")));
            world.logged(world.member, entry("Other", "2026"));
            titles("?q=garten").body("items.title", contains("Dinner"));
        }

        @Test
        void pages_by_keyset() {
            for (int day = 1; day <= 5; day++) {
                world.logged(world.member, entry("D" + day, "2026-03-0" + day));
            }
            String next = titles("?limit=3").body("items", hasSize(3)).extract().path("next");
            titles("?limit=3&cursor=" + next).body("items.title", contains("D2", "D1"));
        }

        private io.restassured.response.ValidatableResponse titles(String query) {
            return world.table.as(world.member).get(world.log + query).then();
        }
    }

    @Nested
    class FollowingUp {
        @Test
        void is_open_until_who_does_it_ticks_it_off() {
            var id = world.logged(
                    world.secretary,
                    entry(
                            "Visit",
                            "2026-05-01",
                            "followUp",
                            "Send the report",
                            "followUpOwnerId",
                            world.participantOf(world.member),
                            "followUpDate",
                            "2026-06"));
            var other = world.table.person(Role.MEMBER, null);
            mine(world.member).body("items.followUp", contains("Send the report"));
            mine(other).body("items", empty());
            tick(other, id, true).statusCode(403);
            world.show(world.member, id).body("may.followUp", equalTo(true)).body("may.edit", equalTo(false));
            tick(world.member, id, true).statusCode(200).body("followUpDone", equalTo(true));
            mine(world.member).body("items", empty());
            world.table.as(other).get(world.log + "?followUp=done").then().body("items.title", contains("Visit"));
        }

        @Test
        void stands_on_the_home_page_of_its_owner() {
            var id = world.logged(
                    world.secretary,
                    entry(
                            "Visit",
                            "2026-05-01",
                            "followUp",
                            "Write",
                            "followUpOwnerId",
                            world.participantOf(world.member)));
            home(world.member)
                    .body("expected.duty", contains("follow-up"))
                    .body("expected[0].items[0].title", equalTo("Write"))
                    .body("expected[0].items[0].id", equalTo(id));
            home(world.secretary).body("expected", empty());
            tick(world.member, id, true).statusCode(200);
            home(world.member).body("expected", empty());
        }

        private io.restassured.response.ValidatableResponse home(eu.commontable.TestPartnership.Person who) {
            return world.table.as(who).get(world.table.path + "/home").then();
        }

        private io.restassured.response.ValidatableResponse mine(eu.commontable.TestPartnership.Person who) {
            return world.table
                    .as(who)
                    .get(world.log + "?followUp=mine&sort=due")
                    .then();
        }

        private io.restassured.response.ValidatableResponse tick(
                eu.commontable.TestPartnership.Person who, String id, boolean done) {
            return world.table
                    .as(who)
                    .header("If-Match", "*")
                    .body(Map.of("done", done))
                    .post(world.log + "/" + id + "/follow-up")
                    .then();
        }
    }

    @Nested
    class Counterparts {
        @Test
        void are_offered_by_who_was_met_lately_own_first() {
            var mine = world.organisation("Mine", "partnership");
            var theirs = world.organisation("Theirs", "partnership");
            world.logged(world.member, entry("A", "2026", "counterpartIds", List.of(mine)));
            world.logged(world.secretary, entry("B", "2026", "counterpartIds", List.of(theirs)));
            world.table
                    .as(world.member)
                    .get(world.log + "/counterparts")
                    .then()
                    .body("name", contains("Mine", "Theirs"));
        }

        @Test
        void that_were_only_a_name_become_an_organisation_in_every_entry() {
            var one =
                    world.logged(world.member, entry("A", "2026", "counterpartNames", List.of("Neighbours", "Others")));
            var two = world.logged(world.member, entry("B", "2026", "counterpartNames", List.of("Neighbours")));
            var found = world.organisation("Neighbours of Example", "partnership");
            var body = Map.of("name", "Neighbours", "organisationId", found);
            world.table
                    .as(world.member)
                    .body(body)
                    .post(world.log + "/counterparts")
                    .then()
                    .statusCode(403);
            world.table
                    .as(world.secretary)
                    .body(body)
                    .post(world.log + "/counterparts")
                    .then()
                    .statusCode(200)
                    .body("entries", equalTo(2));
            world.show(world.member, one)
                    .body("counterpartNames", contains("Others"))
                    .body("counterparts.name", contains("Neighbours of Example"));
            world.table
                    .as(world.member)
                    .get(world.table.path + "/organisations/" + found + "/involvements")
                    .then()
                    .body("items.id", containsInAnyOrder(one, two))
                    .body("items[0].capacities", contains("met"));
        }
    }

    @Nested
    class Seeing {
        @Test
        void strangers_read_public_entries_without_persons_who_did_not_agree() {
            var met = world.organisation("Met", "public");
            var shy = world.contact(met, "Shy Person", false);
            var open = world.contact(met, "Open Person", true);
            var id = world.logged(
                    world.secretary,
                    entry(
                            "Public",
                            "2026",
                            "visibility",
                            "public",
                            "contactIds",
                            List.of(shy, open),
                            "followUp",
                            "Write",
                            "followUpOwnerId",
                            world.participantOf(world.member)));
            world.logged(world.secretary, entry("Inside", "2026"));
            world.table.anonymous().get(world.log).then().body("items.title", contains("Public"));
            world.table
                    .anonymous()
                    .get(world.log + "/" + id)
                    .then()
                    .body("contacts.name", contains("Open Person"))
                    .body("followUpOwner", nullValue());
            world.show(world.member, id).body("contacts.name", contains("Shy Person", "Open Person"));
        }

        @Test
        void a_person_who_is_removed_leaves_the_log() {
            var met = world.organisation("Met", "public");
            var person = world.contact(met, "Ana Example", true);
            var id = world.logged(world.secretary, entry("A", "2026", "contactIds", List.of(person)));
            world.table
                    .as(world.secretary)
                    .header("If-Match", "*")
                    .delete(world.table.path + "/contacts/" + person)
                    .then()
                    .statusCode(204);
            world.show(world.member, id).statusCode(200).body("contacts", empty());
        }
    }
}
