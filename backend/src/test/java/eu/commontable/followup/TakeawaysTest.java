package eu.commontable.followup;

import static eu.commontable.followup.FollowUpWorld.takeaway;
import static eu.commontable.followup.FollowUpWorld.unknown;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
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
class TakeawaysTest {
    private FollowUpWorld world;

    @BeforeEach
    void opens() {
        world = new FollowUpWorld();
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("type", equalTo("/problems/" + code));
    }

    @Nested
    class Adding {
        @Test
        void keeps_what_who_and_by_when_in_their_order() {
            var dilemma = world.accepted(Map.of());
            world.take(
                            world.presenter,
                            dilemma,
                            Map.of(
                                    "text",
                                    "Share one teacher",
                                    "organisationId",
                                    world.town,
                                    "who",
                                    "Head of education",
                                    "due",
                                    "2031-06"))
                    .statusCode(201)
                    .header("ETag", notNullValue())
                    .header("Location", containsString("/dilemmas/" + dilemma + "/takeaways/"))
                    .body("organisation.name", equalTo("Town of Example"))
                    .body("who", equalTo("Head of education"))
                    .body("due", equalTo("2031-06"))
                    .body("state", equalTo("open"))
                    .body("answers", empty())
                    .body("may.edit", equalTo(true));
            world.taken(dilemma, "Ask the port");
            world.get(world.other, "/dilemmas/" + dilemma + "/takeaways")
                    .body("text", contains("Share one teacher", "Ask the port"))
                    .body("may.edit", contains(false, false));
        }

        @Test
        void is_for_who_presents_and_the_secretariat_alone() {
            var dilemma = world.accepted(Map.of());
            world.take(world.secretary, dilemma, Map.of("text", "A")).statusCode(201);
            world.take(world.table.person(Role.ADVISOR, UUID.fromString(world.town)), dilemma, Map.of("text", "B"))
                    .statusCode(201);
            refused(world.take(world.other, dilemma, Map.of("text", "C")), 403, "not-allowed");
            refused(
                    world.take(
                            world.table.person(Role.OBSERVER, UUID.fromString(world.town)),
                            dilemma,
                            Map.of("text", "D")),
                    403,
                    "not-allowed");
            refused(world.take(null, dilemma, Map.of("text", "E")), 401, "not-signed-in");
        }

        @Test
        void is_for_co_presenters_too() {
            var partner = world.organisation("Village of Sample");
            var dilemma = world.accepted(Map.of("coPresenterIds", List.of(partner)));
            world.take(world.table.person(Role.MEMBER, UUID.fromString(partner)), dilemma, Map.of("text", "A"))
                    .statusCode(201);
        }

        @Test
        void waits_until_the_dilemma_is_accepted() {
            var dilemma = world.proposed(Map.of());
            refused(world.take(world.presenter, dilemma, Map.of("text", "A")), 409, "wrong-state");
        }

        @Test
        void refuses_what_makes_no_sense() {
            var dilemma = world.accepted(Map.of());
            refused(world.take(world.presenter, dilemma, Map.of("text", " ")), 422, "validation");
            refused(world.take(world.presenter, dilemma, Map.of("text", "A", "who", "")), 422, "validation");
            var elsewhere = new FollowUpWorld();
            for (var who : List.of(participant(elsewhere), unknown())) {
                world.take(world.presenter, dilemma, Map.of("text", "A", "participantId", who))
                        .statusCode(422)
                        .body("errors.pointer", contains("/participantId"));
            }
            world.take(world.presenter, dilemma, Map.of("text", "A", "organisationId", elsewhere.town))
                    .statusCode(422)
                    .body("errors.pointer", contains("/organisationId"));
            refused(world.take(world.secretary, unknown(), Map.of("text", "A")), 404, "not-found");
        }

        @Test
        void makes_one_for_one_idempotency_key() {
            var dilemma = world.accepted(Map.of());
            for (int i = 0; i < 2; i++) {
                world.table
                        .as(world.presenter)
                        .header("Idempotency-Key", "one")
                        .body(Map.of("text", "A"))
                        .post(world.table.path + "/dilemmas/" + dilemma + "/takeaways")
                        .then()
                        .statusCode(201);
            }
            world.get(world.presenter, "/dilemmas/" + dilemma + "/takeaways").body("", hasSize(1));
        }

        private String participant(FollowUpWorld of) {
            var id = new String[1];
            TestPartnership.asOwner(
                    db -> id[0] = db.createQuery("select id::text from participant where account_id = ?")
                            .bind(0, of.presenter.account())
                            .mapTo(String.class)
                            .one());
            return id[0];
        }
    }

    @Nested
    class Changing {
        @Test
        void needs_the_version_that_was_read() {
            var dilemma = world.accepted(Map.of());
            var id = world.taken(dilemma, "A");
            var etag =
                    world.get(world.presenter, takeaway(dilemma, id)).extract().header("ETag");
            world.patch(world.presenter, takeaway(dilemma, id), Map.of("text", "B"))
                    .statusCode(200)
                    .body("text", equalTo("B"));
            var stale = world.table
                    .as(world.presenter)
                    .header("If-Match", etag)
                    .contentType("application/merge-patch+json")
                    .body(Map.of("text", "C"))
                    .patch(world.table.path + takeaway(dilemma, id))
                    .then();
            refused(stale, 412, "stale-version");
            stale.body("current.text", equalTo("B"));
            refused(
                    world.table
                            .as(world.presenter)
                            .contentType("application/merge-patch+json")
                            .body(Map.of("text", "C"))
                            .patch(world.table.path + takeaway(dilemma, id))
                            .then(),
                    428,
                    "version-required");
        }

        @Test
        void is_refused_to_others_and_for_what_is_not_there() {
            var dilemma = world.accepted(Map.of());
            var id = world.taken(dilemma, "A");
            refused(world.patch(world.other, takeaway(dilemma, id), Map.of("text", "B")), 403, "not-allowed");
            refused(world.patch(world.presenter, takeaway(dilemma, unknown()), Map.of("text", "B")), 404, "not-found");
            var another = world.accepted(Map.of());
            refused(world.patch(world.presenter, takeaway(another, id), Map.of("text", "B")), 404, "not-found");
            world.step(world.secretary, "/dilemmas/" + dilemma + "/archive", null)
                    .statusCode(200);
            refused(world.patch(world.presenter, takeaway(dilemma, id), Map.of("text", "B")), 409, "wrong-state");
        }

        @Test
        void removes_what_nobody_has_answered() {
            var dilemma = world.accepted(Map.of());
            var id = world.taken(dilemma, "A");
            refused(world.delete(world.other, takeaway(dilemma, id)), 403, "not-allowed");
            world.delete(world.presenter, takeaway(dilemma, id)).statusCode(204);
            refused(world.delete(world.presenter, takeaway(dilemma, id)), 404, "not-found");
            var answered = world.taken(dilemma, "B");
            world.answer(world.presenter, dilemma, answered, "done")
                    .statusCode(200)
                    .body("may.remove", equalTo(false));
            refused(world.delete(world.presenter, takeaway(dilemma, answered)), 409, "wrong-state");
        }

        @Test
        void orders_all_of_them() {
            var dilemma = world.accepted(Map.of());
            var a = world.taken(dilemma, "A");
            var b = world.taken(dilemma, "B");
            var path = "/dilemmas/" + dilemma + "/takeaways/order";
            world.post(world.presenter, path, Map.of("ids", List.of(b, a)))
                    .statusCode(200)
                    .body("text", contains("B", "A"));
            refused(world.post(world.presenter, path, Map.of("ids", List.of(a))), 409, "conflict");
            refused(world.post(world.presenter, path, Map.of("ids", List.of())), 422, "validation");
            refused(world.post(world.other, path, Map.of("ids", List.of(a, b))), 403, "not-allowed");
        }
    }

    @Nested
    class Answering {
        @Test
        void keeps_the_last_answer_and_what_came_of_it() {
            var dilemma = world.concluded(Map.of());
            var id = world.taken(dilemma, "A");
            world.answer(world.presenter, dilemma, id, "too-early").statusCode(200);
            world.step(
                            world.presenter,
                            takeaway(dilemma, id) + "/answer",
                            Map.of("answer", "done", "note", "She started in May"))
                    .statusCode(200)
                    .body("state", equalTo("done"))
                    .body("outcome", equalTo("She started in May"))
                    .body("answers.answer", contains("too-early", "done"))
                    .body("answers.months", contains(nullValue(), nullValue()));
            world.get(world.other, "/items/" + dilemma + "/history").body("items.partKind", hasItem("takeaway"));
        }

        @Test
        void is_refused_to_others_and_without_an_answer() {
            var dilemma = world.concluded(Map.of());
            var id = world.taken(dilemma, "A");
            refused(world.answer(world.other, dilemma, id, "done"), 403, "not-allowed");
            refused(
                    world.step(world.presenter, takeaway(dilemma, id) + "/answer", Map.of("note", "x")),
                    422,
                    "validation");
            refused(world.answer(world.presenter, dilemma, id, "open"), 422, "validation");
            refused(world.answer(world.presenter, dilemma, unknown(), "done"), 404, "not-found");
        }
    }

    @Nested
    class Seeing {
        @Test
        void a_confidential_dilemma_keeps_its_takeaways_to_its_named_persons() {
            String dilemma = world.post(
                            world.secretary,
                            "/dilemmas",
                            Map.of("question", "Whom?", "organisationId", world.town, "visibility", "confidential"))
                    .extract()
                    .path("id");
            world.step(world.secretary, "/dilemmas/" + dilemma + "/accept", null)
                    .statusCode(200);
            String id = world.take(world.secretary, dilemma, Map.of("text", "A"))
                    .extract()
                    .path("id");
            for (var person : List.of(world.presenter, world.table.person(Role.COORDINATOR, null))) {
                refused(world.get(person, "/dilemmas/" + dilemma + "/takeaways"), 404, "not-found");
                refused(world.get(person, takeaway(dilemma, id)), 404, "not-found");
                refused(world.get(person, "/dilemmas/" + dilemma + "/way"), 404, "not-found");
                refused(world.patch(person, takeaway(dilemma, id), Map.of("text", "B")), 404, "not-found");
            }
        }

        @Test
        void anonymous_readers_see_those_of_a_public_dilemma() {
            var dilemma = world.accepted(Map.of("visibility", "public"));
            world.taken(dilemma, "A");
            world.get(null, "/dilemmas/" + dilemma + "/takeaways")
                    .statusCode(200)
                    .body("text", contains("A"));
            world.way(null, dilemma).statusCode(200).body("rounds", empty());
        }

        @Test
        void a_hidden_city_is_not_given_away_by_who_does_it() {
            var dilemma = world.accepted(Map.of("hideCity", true));
            var id = world.taken(dilemma, Map.of("text", "A", "organisationId", world.town, "who", "Mayor of Example"));
            for (var path : List.of(
                    "/dilemmas/" + dilemma + "/takeaways",
                    takeaway(dilemma, id),
                    "/dilemmas/" + dilemma + "/way",
                    "/items/" + dilemma + "/history",
                    "/broken-threads",
                    "/home")) {
                for (var person : List.of(world.other, world.secretary)) {
                    world.get(person, path).statusCode(200).body(not(containsString("Mayor")));
                }
            }
            for (var path : List.of(takeaway(dilemma, id), "/dilemmas/" + dilemma + "/way", "/broken-threads")) {
                for (var person : List.of(world.other, world.secretary)) {
                    world.get(person, path).body(not(containsString(world.town)));
                }
            }
            world.get(world.secretary, takeaway(dilemma, id)).body("whoHidden", equalTo(true));
            world.get(world.presenter, takeaway(dilemma, id)).body("who", equalTo("Mayor of Example"));
        }

        @Test
        void only_who_knows_a_hidden_city_says_who_does_something() {
            var dilemma = world.accepted(Map.of("hideCity", true));
            var id = world.taken(dilemma, Map.of("text", "A", "who", "Mayor of Example"));
            refused(world.take(world.secretary, dilemma, Map.of("text", "B", "who", "Somebody")), 403, "not-allowed");
            refused(world.patch(world.secretary, takeaway(dilemma, id), Map.of("who", "X")), 403, "not-allowed");
            world.patch(world.secretary, takeaway(dilemma, id), Map.of("text", "C"))
                    .statusCode(200)
                    .body("who", nullValue());
            world.get(world.presenter, takeaway(dilemma, id))
                    .body("text", equalTo("C"))
                    .body("who", equalTo("Mayor of Example"));
        }
    }
}
