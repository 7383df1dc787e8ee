package eu.commontable.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ActionsTest {
    private final ActionWorld world = new ActionWorld();
    private final TestPartnership table = world.table;

    @Nested
    class Committing {
        @Test
        void answers_with_the_whole_story_and_names_leaders_in_their_order() {
            var second = world.organisation("A second");
            var first = world.organisation("The first");
            world.post(
                            Role.SECRETARIAT,
                            "/actions",
                            Map.of(
                                    "title",
                                    "Housing first",
                                    "number",
                                    1,
                                    "leaderIds",
                                    List.of(first, second),
                                    "themes",
                                    List.of("housing"),
                                    "bottleneck",
                                    "No record",
                                    "outputs",
                                    List.of("One", "Two"),
                                    "state",
                                    "continuing"))
                    .statusCode(201)
                    .body("leaders.name", contains("The first", "A second"))
                    .body("outputs", contains("One", "Two"))
                    .body("state", equalTo("continuing"))
                    .body("impact", nullValue())
                    .body("recommendations", empty())
                    .body("may.edit", equalTo(true))
                    .body("may.moves", containsInAnyOrder("delivered", "stopped"));
        }

        @Test
        void tells_which_organisations_are_unknown_and_where() {
            world.post(
                            Role.SECRETARIAT,
                            "/actions",
                            Map.of("title", "A", "contributorIds", List.of(eu.commontable.shared.db.Ids.next())))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/contributorIds"));
        }

        @Test
        void is_for_the_secretariat_and_coordinators() {
            world.post(Role.MEMBER, "/actions", Map.of("title", "A")).statusCode(403);
            table.anonymous()
                    .body(Map.of("title", "A"))
                    .post(table.path + "/actions")
                    .then()
                    .statusCode(401);
        }

        @Test
        void belongs_to_a_plan_and_one_of_its_objectives() {
            var plan = world.made("/plans", Map.of("title", "Plan"));
            var objective = world.made("/plans/" + plan + "/objectives", Map.of("number", 2, "title", "Language"));
            var other = world.made("/plans", Map.of("title", "Other"));
            world.post(
                            Role.SECRETARIAT,
                            "/actions",
                            Map.of("title", "A", "planId", plan, "planObjectiveId", objective, "number", 1))
                    .statusCode(201)
                    .body("plan.title", equalTo("Plan"))
                    .body("planObjective.number", equalTo(2));
            world.post(
                            Role.SECRETARIAT,
                            "/actions",
                            Map.of("title", "B", "planId", other, "planObjectiveId", objective))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/planObjectiveId"));
            world.post(Role.SECRETARIAT, "/actions", Map.of("title", "C", "planId", plan, "number", 1))
                    .statusCode(409)
                    .body("errors[0].pointer", equalTo("/number"));
        }
    }

    @Nested
    class Revising {
        @Test
        void lets_representatives_of_a_leader_edit_theirs_and_no_others() {
            var leader = world.organisation("Leader");
            var led = world.action("Led", Map.of("leaderIds", List.of(leader)));
            var other = world.action("Other", Map.of("contributorIds", List.of(leader)));
            var representative = table.person(Role.MEMBER, leader);
            world.patch(representative, "/actions/" + led, Map.of("impact", "Much"))
                    .statusCode(200)
                    .body("impact", equalTo("Much"));
            world.patch(representative, "/actions/" + other, Map.of("impact", "Much"))
                    .statusCode(403);
            world.patch(table.person(Role.OBSERVER, leader), "/actions/" + led, Map.of("impact", "None"))
                    .statusCode(403);
        }

        @Test
        void moves_only_as_the_table_says() {
            var id = world.action("A", Map.of());
            var secretariat = table.person(Role.SECRETARIAT, null);
            world.patch(secretariat, "/actions/" + id, Map.of("state", "delivered"))
                    .statusCode(409)
                    .body("type", equalTo("/problems/wrong-state"));
            world.patch(secretariat, "/actions/" + id, Map.of("state", "in-progress"))
                    .statusCode(200)
                    .body("state", equalTo("in-progress"));
            TestPartnership.asOwner(db -> assertEquals(
                    List.of("created", "moved"),
                    db.select("select deed from history where item_id = ? order by id", id)
                            .mapTo(String.class)
                            .list()));
        }

        @Test
        void tells_two_editors_of_each_other() {
            var id = world.action("A", Map.of());
            table.as(Role.SECRETARIAT)
                    .header("If-Match", "\"9.0-0\"")
                    .contentType("application/merge-patch+json")
                    .body(Map.of("title", "B"))
                    .patch(table.path + "/actions/" + id)
                    .then()
                    .statusCode(412)
                    .body("current.title", equalTo("A"));
        }

        @Test
        void keeps_a_leader_that_the_editor_does_not_see() {
            var author = table.person(Role.SECRETARIAT, null);
            String hidden = table.as(author)
                    .body(Map.of("name", "Hidden", "visibility", "confidential"))
                    .post(table.path + "/organisations")
                    .path("id");
            String id = table.as(author)
                    .body(Map.of("title", "A", "leaderIds", List.of(hidden)))
                    .post(table.path + "/actions")
                    .path("id");
            var other = table.person(Role.COORDINATOR, null);
            world.patch(other, "/actions/" + id, Map.of("title", "B"))
                    .statusCode(200)
                    .body("leaders", empty());
            table.as(author)
                    .get(table.path + "/actions/" + id)
                    .then()
                    .body("title", equalTo("B"))
                    .body("leaders.name", contains("Hidden"));
        }
    }

    @Nested
    class Listing {
        @Test
        void goes_by_number_and_narrows_by_theme_state_and_leader() {
            var leader = world.organisation("Leader");
            world.action("Second", Map.of("number", 2, "themes", List.of("housing"), "state", "delivered"));
            world.action("First", Map.of("number", 1, "leaderIds", List.of(leader)));
            world.action("No number", Map.of("themes", List.of("work", "housing")));
            var member = table.person(Role.MEMBER, null);
            table.as(member)
                    .get(table.path + "/actions?count=true")
                    .then()
                    .body("items.title", contains("First", "Second", "No number"))
                    .body("total.value", equalTo(3));
            table.as(member)
                    .get(table.path + "/actions?theme=housing&state=delivered")
                    .then()
                    .body("items.title", contains("Second"));
            table.as(member)
                    .get(table.path + "/actions?leader=" + leader)
                    .then()
                    .body("items.title", contains("First"))
                    .body("items[0].leaders.name", contains("Leader"));
            table.as(member).get(table.path + "/actions?q=secund").then().body("items.title", contains("Second"));
        }
    }

    @Nested
    class Seeing {
        @Test
        void strangers_get_what_is_public_and_nothing_of_the_rest() {
            var open = world.action("Open", Map.of("visibility", "public"));
            var inside = world.action("Inside", Map.of());
            for (var reader : List.of(table.anonymous(), table.stranger(), table.as(Role.EXPERT))) {
                reader.get(table.path + "/actions").then().body("items.title", contains("Open"));
            }
            table.anonymous().get(table.path + "/actions/" + open).then().statusCode(200);
            table.anonymous().get(table.path + "/actions/" + inside).then().statusCode(404);
            table.anonymous()
                    .get(table.path + "/actions/" + inside + "/milestones")
                    .then()
                    .statusCode(404);
            table.as(Role.OBSERVER)
                    .get(table.path + "/actions/" + inside)
                    .then()
                    .statusCode(200);
        }

        @Test
        void another_partnership_knows_nothing_of_it() {
            var id = world.action("Ours", Map.of("visibility", "public"));
            var elsewhere = TestPartnership.open();
            elsewhere
                    .as(Role.COORDINATOR)
                    .get(elsewhere.path + "/actions/" + id)
                    .then()
                    .statusCode(404);
            elsewhere
                    .as(Role.COORDINATOR)
                    .get(elsewhere.path + "/timeline")
                    .then()
                    .body("items", empty());
        }

        @Test
        void a_confidential_action_takes_its_parts_with_it() {
            var author = table.person(Role.SECRETARIAT, null);
            String id = table.as(author)
                    .body(Map.of("title", "Secret", "visibility", "confidential"))
                    .post(table.path + "/actions")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            table.as(author)
                    .body(Map.of("title", "Secret step", "date", "2019"))
                    .post(table.path + "/actions/" + id + "/milestones")
                    .then()
                    .statusCode(201);
            table.as(author)
                    .body(Map.of("text", "Secret wish", "actionId", id))
                    .post(table.path + "/recommendations")
                    .then()
                    .statusCode(201)
                    .body("visibility", equalTo("confidential"));
            table.as(author).get(table.path + "/timeline").then().body("items", hasSize(1));
            var coordinator = table.person(Role.COORDINATOR, null);
            for (var path : List.of("/actions", "/recommendations", "/timeline")) {
                table.as(coordinator).get(table.path + path).then().body("items", empty());
            }
        }

        @Test
        void an_archived_action_leaves_the_lists_with_its_recommendations_and_brings_them_back() {
            var id = world.action("A", Map.of());
            world.made("/recommendations", Map.of("actionId", id, "text", "Do it"));
            world.made("/actions/" + id + "/milestones", Map.of("title", "Step"));
            var secretariat = table.person(Role.SECRETARIAT, null);
            for (var step : Map.of("archive", 0, "restore", 1).entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .toList()) {
                table.as(secretariat)
                        .header("If-Match", "*")
                        .post(table.path + "/actions/" + id + "/" + step.getKey())
                        .then()
                        .statusCode(200);
                for (var path : List.of("/actions", "/recommendations", "/timeline")) {
                    table.as(secretariat).get(table.path + path).then().body("items", hasSize(step.getValue()));
                }
            }
        }
    }
}
