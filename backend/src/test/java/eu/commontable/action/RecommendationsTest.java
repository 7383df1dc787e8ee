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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RecommendationsTest {
    private final ActionWorld world = new ActionWorld();
    private final TestPartnership table = world.table;
    private UUID leader;
    private UUID action;

    @BeforeEach
    void anActionWithALeader() {
        leader = world.organisation("Leader");
        action = world.action("Action", Map.of("number", 4, "leaderIds", List.of(leader), "visibility", "public"));
    }

    private UUID recommendation(String text, Map<String, ?> step) {
        var id = world.made("/recommendations", Map.of("actionId", action, "text", text));
        if (!step.isEmpty()) {
            world.made("/recommendations/" + id + "/uptake", step);
        }
        return id;
    }

    @Nested
    class Making {
        @Test
        void starts_unsent_and_is_seen_like_its_action() {
            var addressee = world.organisation("Commission");
            world.post(
                            Role.SECRETARIAT,
                            "/recommendations",
                            Map.of("actionId", action, "text", "Reserve money", "addresseeId", addressee))
                    .statusCode(201)
                    .body("state", equalTo("not-sent"))
                    .body("visibility", equalTo("public"))
                    .body("addressee.name", equalTo("Commission"))
                    .body("action.number", equalTo(4))
                    .body("silentDays", nullValue());
        }

        @Test
        void takes_one_addressee() {
            world.post(
                            Role.SECRETARIAT,
                            "/recommendations",
                            Map.of("actionId", action, "text", "A", "addresseeId", leader, "addresseeName", "B"))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/addresseeName"));
        }

        @Test
        void is_for_leaders_of_the_action() {
            var draft = Map.of("actionId", action, "text", "A");
            table.as(Role.MEMBER, leader)
                    .body(draft)
                    .post(table.path + "/recommendations")
                    .then()
                    .statusCode(201);
            table.as(Role.MEMBER, world.organisation("Other"))
                    .body(draft)
                    .post(table.path + "/recommendations")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class Recording {
        @Test
        void every_step_is_kept_with_date_and_evidence_and_the_latest_is_the_state() {
            var id = recommendation("A", Map.of("status", "adopted", "date", "2020-03", "evidence", "Regulation"));
            world.made("/recommendations/" + id + "/uptake", Map.of("status", "sent", "date", "2018-11-21"));
            table.anonymous()
                    .get(table.path + "/recommendations/" + id)
                    .then()
                    .body("state", equalTo("adopted"))
                    .body("lastSign", equalTo("2020-03-31"))
                    .body("silentDays", nullValue())
                    .body("uptake.status", contains("sent", "adopted"))
                    .body("uptake[1].evidence", equalTo("Regulation"));
        }

        @Test
        void a_step_can_be_corrected_and_taken_off() {
            var id = recommendation("A", Map.of("status", "sent", "date", "2019"));
            var step = world.made("/recommendations/" + id + "/uptake", Map.of("status", "declined", "date", "2021"));
            var secretariat = table.person(Role.SECRETARIAT, null);
            var path = table.path + "/recommendations/" + id;
            world.patch(secretariat, "/recommendations/" + id + "/uptake/" + step, Map.of("status", "considering"))
                    .statusCode(200);
            table.as(secretariat).get(path).then().body("state", equalTo("considering"));
            table.as(secretariat).delete(path + "/uptake/" + step).then().statusCode(428);
            table.as(secretariat)
                    .header("If-Match", "\"2.0-0\"")
                    .delete(path + "/uptake/" + step)
                    .then()
                    .statusCode(204);
            table.as(secretariat)
                    .get(path)
                    .then()
                    .body("state", equalTo("sent"))
                    .body("uptake", hasSize(1));
        }

        @Test
        void a_step_says_what_happened() {
            var id = recommendation("A", Map.of());
            world.post(Role.SECRETARIAT, "/recommendations/" + id + "/uptake", Map.of("status", "not-sent"))
                    .statusCode(422);
            world.post(Role.SECRETARIAT, "/recommendations/" + id + "/uptake", Map.of("date", "2019-13"))
                    .statusCode(422);
            world.post(Role.ADVISOR, "/recommendations/" + id + "/uptake", Map.of("status", "sent"))
                    .statusCode(403);
        }
    }

    @Nested
    class Listing {
        @Test
        void finds_the_silent_ones_longest_silence_first() {
            recommendation("Newer", Map.of("status", "considering", "date", "2019-06"));
            recommendation("Older", Map.of("status", "sent", "date", "2017"));
            recommendation("Answered", Map.of("status", "declined", "date", "2016"));
            recommendation("Just sent", Map.of("status", "sent"));
            recommendation("Not sent", Map.of());
            var list = table.path + "/recommendations";
            table.as(Role.MEMBER)
                    .get(list + "?silentSince=2019-07")
                    .then()
                    .body("items.text", contains("Older", "Newer"))
                    .body("items[0].silentDays", equalTo((int)
                            java.time.temporal.ChronoUnit.DAYS.between(LocalDate.of(2017, 12, 31), LocalDate.now())));
            table.as(Role.MEMBER).get(list + "?silentSince=2019-06").then().body("items.text", contains("Older"));
            table.as(Role.MEMBER)
                    .get(list + "?status=declined&status=not-sent")
                    .then()
                    .body("items.text", contains("Answered", "Not sent"));
            table.as(Role.MEMBER).get(list + "?silentSince=soon").then().statusCode(422);
        }

        @Test
        void narrows_by_addressee() {
            var addressee = world.organisation("Commission");
            world.made("/recommendations", Map.of("actionId", action, "text", "A", "addresseeId", addressee));
            world.made("/recommendations", Map.of("actionId", action, "text", "B", "addresseeName", "Ministries"));
            table.as(Role.MEMBER)
                    .get(table.path + "/recommendations?addressee=" + addressee)
                    .then()
                    .body("items.text", contains("A"));
        }
    }

    @Test
    void who_was_invited_to_an_action_sees_its_recommendations_too() {
        var author = table.person(Role.SECRETARIAT, null);
        String hidden = table.as(author)
                .body(Map.of("title", "Hidden", "visibility", "confidential"))
                .post(table.path + "/actions")
                .path("id");
        String early = table.as(author)
                .body(Map.of("text", "Early", "actionId", hidden))
                .post(table.path + "/recommendations")
                .path("id");
        var expert = table.person(Role.EXPERT, null);
        table.as(expert).get(table.path + "/recommendations/" + early).then().statusCode(404);
        TestPartnership.asOwner(db -> db.execute(
                "insert into audience (partnership_id, item_id, account_id) values (?, ?::uuid, ?)",
                table.id,
                hidden,
                expert.account()));
        table.as(author).body(Map.of("text", "Late", "actionId", hidden)).post(table.path + "/recommendations");
        table.as(expert)
                .get(table.path + "/recommendations?sort=text")
                .then()
                .body("items.text", contains("Early", "Late"));
        table.as(Role.COORDINATOR).get(table.path + "/recommendations").then().body("items", empty());
    }
}
