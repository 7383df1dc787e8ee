package eu.commontable.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PlansTest {
    private final ActionWorld world = new ActionWorld();
    private final TestPartnership table = world.table;

    @Nested
    class Drawing {
        @Test
        void keeps_everything_that_is_said_of_a_plan() {
            var owner = world.organisation("Region");
            var helper = world.organisation("Helper");
            world.post(
                            Role.COORDINATOR,
                            "/plans",
                            Map.of(
                                    "title",
                                    "Plan",
                                    "ownerId",
                                    owner,
                                    "durationYears",
                                    3,
                                    "why",
                                    List.of("No frame", "Small grants"),
                                    "starts",
                                    "2022",
                                    "support",
                                    List.of(
                                            Map.of(
                                                    "organisationId",
                                                    helper,
                                                    "actionsSupported",
                                                    10,
                                                    "forms",
                                                    List.of("advice")),
                                            Map.of("forms", List.of("civil society"))),
                                    "results",
                                    List.of(Map.of("organisationId", helper, "text", "Many reached"))))
                    .statusCode(201)
                    .body("owner.name", equalTo("Region"))
                    .body("why", contains("No frame", "Small grants"))
                    .body("support[0].organisation.name", equalTo("Helper"))
                    .body("support[0].actionsSupported", equalTo(10))
                    .body("support[1].organisation", nullValue())
                    .body("support[1].forms", contains("civil society"))
                    .body("results[0].text", equalTo("Many reached"))
                    .body("ends", nullValue());
        }

        @Test
        void refuses_an_end_before_the_start() {
            world.post(Role.SECRETARIAT, "/plans", Map.of("title", "P", "starts", "2022", "ends", "2021-12"))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/ends"));
        }

        @Test
        void a_member_does_not_draw_plans() {
            world.post(Role.MEMBER, "/plans", Map.of("title", "P")).statusCode(403);
        }
    }

    @Nested
    class Revising {
        @Test
        void keeps_support_when_other_fields_change() {
            var helper = world.organisation("Helper");
            var id = world.made(
                    "/plans",
                    Map.of(
                            "title",
                            "P",
                            "support",
                            List.of(Map.of("organisationId", helper, "forms", List.of("advice")))));
            world.patch(table.person(Role.SECRETARIAT, null), "/plans/" + id, Map.of("aims", List.of("One frame")))
                    .statusCode(200)
                    .body("aims", contains("One frame"))
                    .body("support[0].organisation.name", equalTo("Helper"));
        }
    }

    @Nested
    class HiddenOrganisations {
        private final TestPartnership.Person author = table.person(Role.SECRETARIAT, null);
        private final TestPartnership.Person other = table.person(Role.COORDINATOR, null);
        private String path;

        @BeforeEach
        void aPlanThatOneOfThemDoesNotSeeInFull() {
            String hidden = table.as(author)
                    .body(Map.of("name", "Hidden", "visibility", "confidential"))
                    .post(table.path + "/organisations")
                    .path("id");
            String approach = table.as(author)
                    .body(Map.of("title", "Quiet way", "visibility", "confidential"))
                    .post(table.path + "/approaches")
                    .path("id");
            String id = table.as(author)
                    .body(Map.of(
                            "title",
                            "P",
                            "ownerId",
                            hidden,
                            "managerId",
                            hidden,
                            "mentorGapFilledById",
                            hidden,
                            "approachId",
                            approach,
                            "support",
                            List.of(
                                    Map.of("organisationId", hidden, "forms", List.of("advice")),
                                    Map.of("organisationId", hidden, "forms", List.of("rooms"))),
                            "results",
                            List.of(Map.of("organisationId", hidden, "text", "Many reached"))))
                    .post(table.path + "/plans")
                    .path("id");
            path = "/plans/" + id;
        }

        @Test
        void stay_where_the_editor_who_does_not_see_them_changed_nothing() {
            world.patch(other, path, Map.of("title", "Q"))
                    .statusCode(200)
                    .body("support.organisation", contains(nullValue(), nullValue()));
            seen().body("title", equalTo("Q"))
                    .body("owner.name", equalTo("Hidden"))
                    .body("manager.name", equalTo("Hidden"))
                    .body("mentorGapFilledBy.name", equalTo("Hidden"))
                    .body("approach.title", equalTo("Quiet way"))
                    .body("support.organisation.name", contains("Hidden", "Hidden"))
                    .body("results[0].organisation.name", equalTo("Hidden"));
        }

        @Test
        void go_with_the_row_that_is_taken_out_and_stay_with_the_others() {
            var rooms = Map.of("forms", List.of("rooms"));
            var fresh = Map.of("forms", List.of("money"));
            world.patch(other, path, Map.of("support", List.of(fresh, rooms), "results", List.of()))
                    .statusCode(200);
            seen().body("support.forms.flatten()", contains("money", "rooms"))
                    .body("support[0].organisation", nullValue())
                    .body("support[1].organisation.name", equalTo("Hidden"))
                    .body("results", empty());
        }

        private ValidatableResponse seen() {
            return table.as(author).get(table.path + path).then();
        }
    }

    @Nested
    class Objectives {
        private UUID plan;
        private String path;

        @BeforeEach
        void aPlan() {
            plan = world.made("/plans", Map.of("title", "P", "visibility", "public"));
            path = table.path + "/plans/" + plan + "/objectives";
        }

        @Test
        void stand_in_the_order_of_their_numbers_each_once() {
            world.made("/plans/" + plan + "/objectives", Map.of("number", 2, "title", "Second"));
            world.made(
                    "/plans/" + plan + "/objectives",
                    Map.of("number", 1, "title", "First", "exampleActions", List.of("Buddies")));
            table.anonymous()
                    .get(table.path + "/plans/" + plan)
                    .then()
                    .body("objectives.title", contains("First", "Second"))
                    .body("objectives[0].exampleActions", contains("Buddies"));
            world.post(Role.SECRETARIAT, "/plans/" + plan + "/objectives", Map.of("number", 2, "title", "Again"))
                    .statusCode(409)
                    .body("errors[0].pointer", equalTo("/number"));
        }

        @Test
        void one_that_an_action_serves_cannot_be_taken_off() {
            var objective = world.made("/plans/" + plan + "/objectives", Map.of("number", 1, "title", "First"));
            var action = world.action("A", Map.of("planId", plan, "planObjectiveId", objective));
            var secretariat = table.person(Role.SECRETARIAT, null);
            table.as(secretariat)
                    .header("If-Match", "*")
                    .delete(path + "/" + objective)
                    .then()
                    .statusCode(422);
            var nothing = new java.util.HashMap<String, Object>();
            nothing.put("planObjectiveId", null);
            world.patch(secretariat, "/actions/" + action, nothing).statusCode(200);
            table.as(secretariat)
                    .header("If-Match", "*")
                    .delete(path + "/" + objective)
                    .then()
                    .statusCode(204);
        }
    }

    @Nested
    class TimeLine {
        @Test
        void has_milestones_of_plans_and_actions_between_partial_dates() {
            var plan = world.made("/plans", Map.of("title", "Plan", "visibility", "public"));
            var action = world.action("Action", Map.of("planId", plan, "visibility", "public"));
            var inside = world.action("Inside", Map.of());
            world.made("/plans/" + plan + "/milestones", Map.of("title", "Pact", "date", "2016"));
            world.made(
                    "/actions/" + action + "/milestones",
                    Map.of("title", "First edition", "date", "2018-04", "done", true));
            world.made("/actions/" + action + "/milestones", Map.of("title", "Second edition"));
            world.made("/actions/" + inside + "/milestones", Map.of("title", "Quiet step", "date", "2017-02-03"));
            table.anonymous()
                    .get(table.path + "/timeline")
                    .then()
                    .body("items.title", contains("Pact", "First edition", "Second edition"))
                    .body("items.bearer.kind", contains("plan", "action", "action"))
                    .body("items[1].done", equalTo(true));
            table.as(Role.MEMBER)
                    .get(table.path + "/timeline?from=2016-05&until=2017")
                    .then()
                    .body("items.title", contains("Pact", "Quiet step"));
            table.as(Role.MEMBER)
                    .get(table.path + "/timeline?plan=" + plan)
                    .then()
                    .body("items", hasSize(3));
        }
    }

    @Nested
    class Milestones {
        @Test
        void a_leader_sets_ticks_off_and_removes_them() {
            var leader = world.organisation("Leader");
            var action = world.action("A", Map.of("leaderIds", List.of(leader)));
            var person = table.person(Role.MEMBER, leader);
            var path = "/actions/" + action + "/milestones";
            String id = table.as(person)
                    .body(Map.of("title", "Report"))
                    .post(table.path + path)
                    .then()
                    .statusCode(201)
                    .body("done", nullValue())
                    .extract()
                    .path("id");
            world.patch(person, path + "/" + id, Map.of("done", true))
                    .statusCode(200)
                    .body("done", equalTo(true));
            var plan = world.made("/plans", Map.of("title", "P"));
            table.as(person)
                    .body(Map.of("title", "No"))
                    .post(table.path + "/plans/" + plan + "/milestones")
                    .then()
                    .statusCode(403);
            world.patch(table.person(Role.MEMBER, null), path + "/" + id, Map.of("done", false))
                    .statusCode(403);
            table.as(person)
                    .header("If-Match", "*")
                    .delete(table.path + path + "/" + id)
                    .then()
                    .statusCode(204);
            table.as(person).get(table.path + path).then().body("items", empty());
        }

        @Test
        void one_is_reached_only_through_its_own_action() {
            var action = world.action("A", Map.of());
            var other = world.action("B", Map.of());
            var id = world.made("/actions/" + action + "/milestones", Map.of("title", "Step"));
            world.patch(
                            table.person(Role.SECRETARIAT, null),
                            "/actions/" + other + "/milestones/" + id,
                            Map.of("done", true))
                    .statusCode(404);
        }
    }

    @Nested
    class Approaches {
        @Test
        void tell_their_conditions_and_the_plans_that_follow_them() {
            var id = world.made(
                    "/approaches",
                    Map.of(
                            "title",
                            "Collective impact",
                            "preconditions",
                            List.of(Map.of("key", "urgency", "title", "Urgency", "summary", "Cannot wait")),
                            "conditions",
                            List.of(Map.of("title", "Backbone"))));
            world.made("/plans", Map.of("title", "Plan", "approachId", id));
            table.as(Role.OBSERVER)
                    .get(table.path + "/approaches/" + id)
                    .then()
                    .body("preconditions[0].summary", equalTo("Cannot wait"))
                    .body("conditions.title", contains("Backbone"))
                    .body("plans.title", contains("Plan"));
            table.anonymous().get(table.path + "/approaches/" + id).then().statusCode(404);
        }
    }
}
