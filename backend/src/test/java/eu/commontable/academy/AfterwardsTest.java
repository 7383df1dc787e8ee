package eu.commontable.academy;

import static eu.commontable.academy.AcademyWorld.map;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.chore.MovedClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who was there, and what they thought of it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AfterwardsTest {
    private AcademyWorld world;
    private final List<UUID> ids = new ArrayList<>();
    private String path;

    @Inject
    MovedClock clock;

    @BeforeEach
    void opens() {
        world = new AcademyWorld();
        path = "/editions/" + world.edition + "/evaluation";
    }

    private void confirmed(String... names) {
        world.applied(names.length, ids, names);
        for (var id : ids) {
            world.select(id, "place").statusCode(200);
            world.byLink(id, "confirm").statusCode(200);
        }
    }

    private ValidatableResponse note(UUID enrolment, String state) {
        return world.post(
                world.secretariat,
                "/sessions/" + world.morning + "/attendance",
                map("marks", List.of(map("enrolmentId", enrolment, "state", state))));
    }

    @Test
    void notes_who_was_there_and_takes_it_back() {
        confirmed("One", "Two");
        note(ids.get(0), "present").statusCode(200).body("attendance.state.flatten()", contains("present"));
        note(ids.get(0), "excused").body("attendance.state.flatten()", contains("excused"));
        note(ids.get(0), null).body("attendance.flatten()", empty());
        note(UUID.randomUUID(), "present").statusCode(422).body("errors[0].pointer", equalTo("/marks"));
        world.get(world.secretariat, "/editions/" + world.edition + "/participants")
                .body("organisation.name", contains("One", "Two"));
        world.get(world.ann, "/editions/" + world.edition + "/participants").statusCode(403);
        world.byLink(ids.get(1), "withdraw").statusCode(200);
        note(ids.get(1), "present").statusCode(422);
    }

    @Test
    void a_session_where_somebody_was_is_cancelled_not_dropped() {
        confirmed("One");
        note(ids.get(0), "present").statusCode(200);
        world.table
                .as(world.secretariat)
                .header("If-Match", "*")
                .delete(world.table.path + "/editions/" + world.edition + "/modules/" + world.module + "/sessions/"
                        + world.morning)
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("Cancel it"));
    }

    private void asked() {
        TestPartnership.asOwner(db -> db.execute(
                "update edition set starts = '2020-01-01', ends = '2020-01-02' where id = ?", world.edition));
        world.put(
                        world.secretariat,
                        path,
                        map(
                                "questions",
                                List.of(
                                        map("key", "useful", "question", "Useful?", "kind", "scale"),
                                        map("key", "next", "question", "What next?", "kind", "text"))))
                .statusCode(200)
                .body("state", equalTo("draft"));
        world.step(
                        world.secretariat,
                        path + "/ask",
                        map("answerBy", LocalDate.now().plusDays(5).toString()))
                .statusCode(200)
                .body("asked", equalTo(ids.size()));
    }

    private List<String> tokens() {
        var found = new ArrayList<String>();
        TestPartnership.asOwner(db -> found.addAll(
                db.createQuery("select body from mail where purpose = 'academy-evaluation' and partnership_id = ?")
                        .bind(0, world.table.id)
                        .mapTo(String.class)
                        .map(body -> body.replaceAll("(?s).*/academy-evaluation/(\\S+).*", "$1"))
                        .list()));
        return found;
    }

    private ValidatableResponse answer(String token, int mark, String text) {
        return world.table
                .anonymous()
                .body(map("answers", List.of(map("key", "useful", "mark", mark), map("key", "next", "text", text))))
                .post(world.table.path + "/academy-evaluations/" + token)
                .then();
    }

    @Test
    void asks_when_it_is_over_and_only_once() {
        confirmed("One");
        world.step(world.secretariat, path + "/ask", map("answerBy", "2099-01-01"))
                .statusCode(409);
        asked();
        world.step(world.secretariat, path + "/ask", map("answerBy", "2099-01-01"))
                .statusCode(409)
                .body("type", endsWith("/wrong-state"));
        world.put(world.secretariat, path, map("questions", List.of(map("key", "x", "question", "X?", "kind", "text"))))
                .statusCode(409);
        world.get(world.ann, path).statusCode(403);
        world.get(world.ann, path + "/links").statusCode(403);
        world.get(world.secretariat, path + "/links")
                .body("name", contains("Test member"))
                .body("[0].link", containsString(tokens().getFirst()));
        var token = tokens().getFirst();
        world.table
                .anonymous()
                .get(world.table.path + "/academy-evaluations/" + token)
                .then()
                .statusCode(200)
                .body("open", equalTo(true))
                .body("answered", equalTo(false))
                .body("questions", hasSize(2));
        answer(token, 6, "x").statusCode(422);
        answer(token, 4, "More time").statusCode(200).body("answered", equalTo(true));
        answer(token, 1, "Again").statusCode(409);
        world.get(world.secretariat, path)
                .body("answered", equalTo(1))
                .body("asked", equalTo(1))
                .body("results", empty());
    }

    @Test
    void results_of_fewer_than_five_are_not_told() {
        confirmed("One", "Two", "Three", "Four");
        asked();
        tokens().forEach(token -> answer(token, 5, "Fine").statusCode(200));
        world.step(world.secretariat, path + "/close", null)
                .statusCode(200)
                .body("answered", equalTo(4))
                .body("results.mean", contains(nullValue(), nullValue()))
                .body("results.counts.flatten()", empty())
                .body("results.texts.flatten()", empty())
                .body(not(containsString("Fine")));
    }

    @Test
    void results_are_told_once_when_no_more_answers_come() {
        confirmed("One", "Two", "Three", "Four", "Five", "Six");
        asked();
        var tokens = tokens();
        for (int i = 0; i < 5; i++) {
            answer(tokens.get(i), i + 1, i == 0 ? " " : "Text " + (9 - i)).statusCode(200);
        }
        world.get(world.secretariat, path).body("answered", equalTo(5)).body("results", empty());
        clock.to(world.table, Instant.now().plus(Duration.ofDays(8)));
        world.get(world.secretariat, path)
                .body("state", equalTo("closed"))
                .body("results[0].mean", equalTo(3.0f))
                .body("results[0].counts", contains(1, 1, 1, 1, 1))
                .body("results[1].texts", contains("Text 5", "Text 6", "Text 7", "Text 8"));
        answer(tokens.get(5), 5, "Late").statusCode(409);
        world.step(world.secretariat, path + "/close", null).statusCode(409);
    }

    @Test
    void keeps_nothing_that_leads_from_an_answer_to_a_person() {
        confirmed("One");
        asked();
        answer(tokens().getFirst(), 3, "T").statusCode(200);
        TestPartnership.asOwner(db -> assertEquals(
                List.of("answers", "edition_id", "id", "partnership_id"),
                db.createQuery(
                                "select attname::text from pg_attribute where attrelid = 'evaluation_answer'::regclass and attnum > 0 order by 1")
                        .mapTo(String.class)
                        .list()));
        world.get(world.secretariat, "/history").body(not(containsString("answered")));
    }

    @Test
    void only_who_was_there_is_asked_when_that_is_known() {
        confirmed("One", "Two");
        note(ids.get(0), "absent");
        note(ids.get(1), "present");
        ids.removeFirst();
        asked();
    }
}
