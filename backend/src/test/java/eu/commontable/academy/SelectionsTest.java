package eu.commontable.academy;

import static eu.commontable.academy.AcademyWorld.map;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.chore.MovedClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scores, places, and the waiting list that moves up by itself. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SelectionsTest {
    private AcademyWorld world;

    @BeforeEach
    void opens() {
        world = new AcademyWorld();
    }

    private final List<UUID> ids = new ArrayList<>();

    @Inject
    MovedClock clock;

    private String enrolments() {
        return "/editions/" + world.edition + "/enrolments";
    }

    @Test
    void shows_the_scores_of_others_only_after_ones_own() {
        world.applied(1, ids, "One", "Two");
        world.score(world.ann, ids.get(0), 5, 1).statusCode(200).body("reviews[0].weighted", equalTo(4.0f));
        world.get(world.bob, "/enrolments/" + ids.get(0))
                .body("reviews", empty())
                .body("steps", contains("score"));
        world.get(world.bob, enrolments()).body("mean", contains(nullValue(), nullValue()));
        world.score(world.bob, ids.get(0), 2, 2).statusCode(200).body("reviews", hasSize(2));
        world.get(world.secretariat, enrolments())
                .body("organisation.name", contains("One", "Two"))
                .body("[0].mean", equalTo(3.0f))
                .body("[0].lowest", equalTo(2.0f))
                .body("proposed", contains("place", "waiting"));
        world.score(world.secretariat, ids.get(0), 5, 5).statusCode(403);
        world.post(
                        world.ann,
                        "/enrolments/" + ids.get(1) + "/scores",
                        map("scores", List.of(map("criterion", "need", "score", 5))))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/scores"));
    }

    @Test
    void decides_in_one_act_or_not_at_all() {
        var cities = world.applied(1, ids, "One", "Two", "Three");
        world.select(ids.get(0), "place", ids.get(1), "place")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/decisions"));
        assertEquals("submitted", world.state(ids.get(0)));
        world.select(ids.get(0), "place", ids.get(1), "waiting", ids.get(2), "declined")
                .statusCode(200);
        assertEquals(List.of("academy-invitation"), world.letters(ids.get(0)));
        assertEquals(List.of("academy-waiting"), world.letters(ids.get(1)));
        assertEquals(List.of("academy-declined"), world.letters(ids.get(2)));
        world.get(cities.get(0).person(), "/enrolments/" + ids.get(0))
                .body("state", equalTo("offered"))
                .body("answerBy", notNullValue())
                .body("reason", equalTo("Because."))
                .body("steps", contains("confirm", "withdraw"));
        world.get(cities.get(1).person(), "/enrolments/" + ids.get(1)).body("waiting", equalTo(1));
        world.get(world.ann, enrolments()).body("waiting", contains(nullValue(), nullValue(), nullValue()));
        world.select(ids.get(0), "declined").statusCode(409).body("type", endsWith("/wrong-state"));
        world.select(UUID.randomUUID(), "place").statusCode(422);
    }

    @Test
    void waits_for_the_last_day_and_for_a_reason() {
        world.registration(1).statusCode(200);
        var id = world.applied(world.city("One", "BE"));
        world.select(id, "place").statusCode(409);
        world.close(1);
        world.post(
                        world.secretariat,
                        "/editions/" + world.edition + "/selection",
                        map("decisions", List.of(map("enrolmentId", id, "verdict", "place", "reason", " "))))
                .statusCode(422);
        world.post(
                        world.ann,
                        "/editions/" + world.edition + "/selection",
                        map("decisions", List.of(map("enrolmentId", id, "verdict", "place", "reason", "x"))))
                .statusCode(403);
    }

    @Test
    void a_place_that_is_given_back_goes_to_who_waits_first_at_once() {
        var cities = world.applied(1, ids, "One", "Two", "Three");
        world.select(ids.get(0), "place", ids.get(2), "waiting", ids.get(1), "waiting")
                .statusCode(200);
        world.step(cities.get(0).person(), "/enrolments/" + ids.get(0) + "/withdraw", null)
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
        assertEquals("offered", world.state(ids.get(2)));
        assertEquals("waiting", world.state(ids.get(1)));
        assertEquals(List.of("academy-waiting", "academy-invitation"), world.letters(ids.get(2)));
        world.byLink(ids.get(2), "confirm")
                .statusCode(200)
                .body("state", equalTo("confirmed"))
                .body("sessions", hasSize(2));
        world.byLink(ids.get(2), "confirm").statusCode(409);
        world.step(world.secretariat, "/enrolments/" + ids.get(2) + "/remove", map("reason", "Somebody else comes."))
                .statusCode(200);
        assertEquals("offered", world.state(ids.get(1)));
        world.byLink(ids.get(1), "withdraw")
                .statusCode(200)
                .body("state", equalTo("withdrawn"))
                .body("sessions", empty());
    }

    @Test
    void an_offer_without_an_answer_goes_on_when_its_day_has_passed() {
        world.applied(1, ids, "One", "Two");
        world.select(ids.get(0), "place", ids.get(1), "waiting").statusCode(200);
        clock.to(world.table, Instant.now().plus(Duration.ofDays(6)));
        assertEquals("offered", world.state(ids.get(0)));
        clock.to(world.table, Instant.now().plus(Duration.ofDays(9)));
        assertEquals("lapsed", world.state(ids.get(0)));
        assertEquals("offered", world.state(ids.get(1)));
        assertEquals(List.of("academy-invitation", "academy-lapsed"), world.letters(ids.get(0)));
        clock.to(world.table, Instant.now().plus(Duration.ofDays(9)));
        assertEquals(2, world.letters(ids.get(1)).size());
        world.byLink(ids.get(0), "confirm").statusCode(409);
    }

    @Test
    void nobody_moves_up_when_the_academy_has_begun() {
        var cities = world.applied(1, ids, "One", "Two");
        world.select(ids.get(0), "place", ids.get(1), "waiting").statusCode(200);
        TestPartnership.asOwner(
                db -> db.execute("update edition set starts = '2020-01-01', ends = null where id = ?", world.edition));
        world.step(cities.get(0).person(), "/enrolments/" + ids.get(0) + "/withdraw", null)
                .statusCode(200);
        assertEquals("waiting", world.state(ids.get(1)));
    }

    @Test
    void more_places_go_to_who_waits_and_fewer_than_taken_are_refused() {
        world.applied(1, ids, "One", "Two");
        world.select(ids.get(0), "place", ids.get(1), "waiting").statusCode(200);
        world.close(2);
        assertEquals("offered", world.state(ids.get(1)));
        world.registration(1).statusCode(422).body("errors[0].pointer", equalTo("/places"));
    }

    @Test
    void letters_speak_the_language_of_their_reader_and_hold_the_calendar() {
        world.registration(1).statusCode(200);
        var city = world.city("Ville", "FR");
        var id = AcademyWorld.id(world.apply(
                        city.person(),
                        "language",
                        "fr",
                        "contactName",
                        "Camille Exemple",
                        "contactAddress",
                        "camille@ville.example")
                .statusCode(201));
        world.close(1);
        world.select(id, "place").statusCode(200);
        TestPartnership.asOwner(db -> {
            var body = db.createQuery("select subject || body from mail where about_id = ?")
                    .bind(0, id)
                    .mapTo(String.class)
                    .one();
            org.hamcrest.MatcherAssert.assertThat(body, containsString("Bonjour Camille Exemple"));
            org.hamcrest.MatcherAssert.assertThat(body, containsString("/calendar"));
        });
        world.table
                .anonymous()
                .get(world.table.path + "/academy-places/" + world.token(id) + "/calendar")
                .then()
                .statusCode(200)
                .body(containsString("SUMMARY:Spring academy: Teachers"));
        world.table
                .anonymous()
                .get(world.table.path + "/academy-places/" + world.token(id))
                .then()
                .statusCode(200)
                .body("title", equalTo("Spring academy"))
                .body("contactName", equalTo("Camille Exemple"))
                .body("steps", contains("confirm", "withdraw"));
        world.table
                .anonymous()
                .get(world.table.path + "/academy-places/x")
                .then()
                .statusCode(404);
    }
}
