package eu.commontable.consultation.room;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.consultation.Table;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of the room over REST, as somebody would try them who wants to break them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RoomTest {
    private Table table;

    @BeforeEach
    void sitDown() {
        table = new Table();
    }

    @Nested
    class Phases {
        @Test
        void refuse_an_idea_among_questions_and_teach_why() {
            var id = table.running(Map.of());
            table.moveTo(id, 1);
            table.say(table.peer, id, "idea", "Just hire more people.")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/not-in-this-phase"))
                    .body("detail", containsString("Ideas wait"));
            table.say(table.peer, id, "question", "Who decides?").then().statusCode(201);
        }

        @Test
        void keep_the_presenter_listening_while_peers_reflect() {
            var id = table.running(Map.of());
            table.moveTo(id, 2);
            for (var kind : List.of("answer", "feedback", "idea", "question", "hypothesis")) {
                table.say(table.presenter, id, kind, "But …")
                        .then()
                        .statusCode(409)
                        .body("detail", containsString("think aloud"));
            }
            table.say(table.peer, id, "hypothesis", "Perhaps nobody owns it.")
                    .then()
                    .statusCode(201);
        }

        @Test
        void let_the_presenter_tell_the_dilemma_before_anybody_asks_and_then_answer_questions() {
            var id = table.running(Map.of());
            table.say(table.presenter, id, "answer", "Forty pupils a month.")
                    .then()
                    .statusCode(201);
            table.moveTo(id, 1);
            table.say(table.presenter, id, "answer", "Fifty by now.")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/replyTo"));
        }

        @Test
        void let_nobody_write_before_the_beginning_or_after_the_end() {
            var id = table.planned(Map.of());
            table.say(table.peer, id, "question", "?")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/wrong-state"));
            table.step(id, "start");
            table.moveTo(id, 1);
            table.step(id, "end");
            table.say(table.peer, id, "question", "?")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/wrong-state"));
        }

        @Test
        void hold_back_what_others_wrote_until_they_end_where_the_protocol_says_so() {
            var id = table.running(Map.of("protocol", "collegial-advice"));
            table.moveTo(id, 2);
            table.say(table.peer, id, "hypothesis", "It is about trust.").then().statusCode(201);
            table.room(table.peer, id).then().body("contributions.body", contains("It is about trust."));
            table.room(table.facilitator, id).then().body("contributions.body", contains("It is about trust."));
            table.room(table.presenter, id)
                    .then()
                    .body("contributions", empty())
                    .body("consultation.contributions", equalTo(0));
            table.room(table.rapporteur, id).then().body("contributions", empty());
            table.step(id, "next");
            table.room(table.presenter, id).then().body("contributions.body", contains("It is about trust."));
        }

        @Test
        void are_for_those_with_a_seat() {
            var id = table.planned(Map.of("visibility", "partnership"));
            table.step(id, "start");
            table.moveTo(id, 1);
            var member = table.partnership.person(Role.MEMBER, null);
            table.say(member, id, "question", "?").then().statusCode(403);
            table.say(table.secretary, id, "question", "?").then().statusCode(403);
            table.say(table.observer, id, "question", "?")
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("read along"));
            table.say(table.rapporteur, id, "question", "?").then().statusCode(409);
            table.say(table.rapporteur, id, "note", "Two questions so far.")
                    .then()
                    .statusCode(201);
            table.say(table.peer, id, "note", "Mine.").then().statusCode(409);
        }
    }

    @Nested
    class Names {
        @Test
        void of_what_is_said_without_one_are_told_to_nobody_but_oneself() {
            var id = table.running(Map.of("confidentiality", "open"));
            table.moveTo(id, 1);
            table.say(table.peer, id, Map.of("kind", "question", "body", "Q", "attribution", "unattributed"))
                    .then()
                    .statusCode(201)
                    .body("mine", equalTo(true));
            for (var other : List.of(table.facilitator, table.presenter, table.rapporteur, table.secretary)) {
                table.room(other, id)
                        .then()
                        .body("contributions[0].author", nullValue())
                        .body("contributions[0].organisation", nullValue())
                        .body("contributions[0].mine", equalTo(false));
            }
            table.partnership
                    .as(table.secretary)
                    .get(table.partnership.path + "/items/" + id + "/history?limit=100")
                    .then()
                    .body("items.findAll { it.partKind == 'contribution' }", empty());
        }

        @Test
        void stand_for_a_person_or_their_organisation() {
            var id = table.running(Map.of());
            table.moveTo(id, 1);
            table.say(table.peer, id, Map.of("kind", "question", "body", "A", "attribution", "person"))
                    .then()
                    .body("author", equalTo("Test member"));
            table.say(table.peer, id, Map.of("kind", "question", "body", "B", "attribution", "organisation"))
                    .then()
                    .body("author", nullValue())
                    .body("organisation.name", equalTo("Other Town"));
            table.say(table.rapporteur, id, Map.of("kind", "note", "body", "C", "attribution", "organisation"))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/attribution"));
        }

        @Test
        void stay_in_the_room_under_its_rule() {
            var id = table.planned(Map.of("visibility", "partnership", "confidentiality", "unattributed"));
            table.step(id, "start");
            table.moveTo(id, 1);
            table.say(table.peer, id, "question", "Who pays?");
            table.room(table.presenter, id).then().body("contributions[0].author", equalTo("Test member"));
            table.room(table.secretary, id)
                    .then()
                    .body("contributions[0].body", equalTo("Who pays?"))
                    .body("contributions[0].author", nullValue())
                    .body("contributions[0].organisation", nullValue());
        }

        @Test
        void and_words_stay_in_a_closed_room() {
            var id = table.planned(Map.of("visibility", "partnership", "confidentiality", "closed"));
            table.step(id, "start");
            table.moveTo(id, 1);
            table.say(table.peer, id, "question", "Who pays?");
            table.room(table.secretary, id).then().statusCode(403);
            table.partnership
                    .as(table.secretary)
                    .get(table.consultations + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("contributions", equalTo(0));
            table.partnership
                    .as(table.secretary)
                    .get(table.consultations + "/" + id + "/events")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class Contributions {
        @Test
        void answer_a_question_of_the_same_room() {
            var id = table.running(Map.of());
            table.moveTo(id, 1);
            String question =
                    table.say(table.peer, id, "question", "Who decides?").path("id");
            table.say(table.presenter, id, Map.of("kind", "answer", "body", "The council.", "replyTo", question))
                    .then()
                    .statusCode(201)
                    .body("replyTo", equalTo(question));
            table.say(table.presenter, id, "answer", "To nobody.").then().statusCode(422);
            var other = table.running(Map.of());
            table.moveTo(other, 1);
            table.say(table.presenter, other, Map.of("kind", "answer", "body", "!", "replyTo", question))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/conflict"));
        }

        @Test
        void point_to_a_practice_and_say_how_an_experience_went() {
            String practice = table.partnership
                    .as(table.secretary)
                    .body(Map.of("title", "Host classes"))
                    .post(table.partnership.path + "/practices")
                    .path("id");
            var id = table.running(Map.of());
            table.moveTo(id, 3);
            table.say(table.peer, id, Map.of("kind", "practice", "body", "Look here", "practiceId", practice))
                    .then()
                    .statusCode(201)
                    .body("practice.title", equalTo("Host classes"));
            table.say(table.peer, id, "practice", "Which?")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/practiceId"));
            table.say(table.peer, id, "experience", "We tried.")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/outcome"));
            table.say(
                            table.peer,
                            id,
                            Map.of("kind", "experience", "body", "We tried.", "outcome", "failed", "language", "fr"))
                    .then()
                    .statusCode(201)
                    .body("outcome", equalTo("failed"))
                    .body("language", equalTo("fr"));
        }

        @Test
        void sent_twice_with_the_same_key_are_said_once() {
            var id = table.running(Map.of());
            table.moveTo(id, 1);
            for (int i = 0; i < 2; i++) {
                table.partnership
                        .as(table.peer)
                        .header("Idempotency-Key", "once")
                        .body(Map.of("kind", "question", "body", "Who?"))
                        .post(table.consultations + "/" + id + "/contributions")
                        .then()
                        .statusCode(201);
            }
            table.room(table.peer, id).then().body("contributions.body", contains("Who?"));
        }

        @Test
        void are_put_differently_and_taken_back_by_their_author_alone() {
            var id = table.running(Map.of());
            table.moveTo(id, 1);
            String said = table.say(table.peer, id, "question", "Who?").path("id");
            put(table.presenter, id, said, "Mine now").then().statusCode(403);
            put(table.peer, id, said, "Who decides?").then().statusCode(200).body("body", equalTo("Who decides?"));
            table.as(table.facilitator, id, "contributions/" + said + "/withdraw", null)
                    .then()
                    .statusCode(403);
            table.as(table.peer, id, "contributions/" + said + "/withdraw", null)
                    .then()
                    .statusCode(200);
            table.room(table.presenter, id).then().body("contributions", empty());
            table.as(table.peer, id, "contributions/" + said + "/bring-back", null)
                    .then()
                    .statusCode(200);
            table.room(table.presenter, id).then().body("contributions.body", contains("Who decides?"));
            table.step(id, "next");
            put(table.peer, id, said, "Too late").then().statusCode(409);
        }

        @Test
        void are_taken_out_by_the_facilitator_with_a_reason_that_the_author_reads() {
            var id = table.running(Map.of());
            table.moveTo(id, 1);
            String said = table.say(table.peer, id, "question", "What about that family?")
                    .path("id");
            var hide = "contributions/" + said + "/hide";
            table.as(table.facilitator, id, hide, Map.of("reason", "")).then().statusCode(422);
            table.as(table.secretary, id, hide, Map.of("reason", "No")).then().statusCode(403);
            table.as(table.facilitator, id, hide, Map.of("reason", "It names people."))
                    .then()
                    .statusCode(200);
            table.room(table.presenter, id).then().body("contributions", empty());
            table.room(table.peer, id)
                    .then()
                    .body("contributions[0].state", equalTo("hidden"))
                    .body("contributions[0].reason", equalTo("It names people."));
            table.as(table.facilitator, id, "contributions/" + said + "/show-again", null)
                    .then()
                    .statusCode(200);
            table.room(table.presenter, id).then().body("contributions.body", contains("What about that family?"));
        }

        private io.restassured.response.Response put(TestPartnership.Person by, String id, String said, String words) {
            return table.partnership
                    .as(by)
                    .header("If-Match", "*")
                    .body(Map.of("body", words))
                    .put(table.consultations + "/" + id + "/contributions/" + said);
        }
    }

    @Nested
    class Hands {
        @Test
        void are_raised_by_oneself_and_lowered_by_the_facilitator_too() {
            var id = table.running(Map.of());
            var address = table.consultations + "/" + id;
            for (int i = 0; i < 2; i++) {
                table.partnership.as(table.peer).post(address + "/hand").then().statusCode(204);
            }
            var mine = Table.participant(table.peer).toString();
            table.room(table.observer, id).then().body("hands.participantId", contains(mine));
            table.partnership
                    .as(table.presenter)
                    .delete(address + "/hands/" + mine)
                    .then()
                    .statusCode(403);
            table.partnership
                    .as(table.facilitator)
                    .delete(address + "/hands/" + mine)
                    .then()
                    .statusCode(204);
            table.room(table.observer, id).then().body("hands", empty());
        }
    }

    @Test
    void each_dilemma_of_a_joint_consultation_keeps_its_background_and_its_own_advice() {
        var one = table.dilemma(Map.of("background", "Two schools."));
        var other = table.dilemma(Map.of("question", "Who teaches adults?", "background", "No evening classes."));
        var id = table.planned(one, Map.of("dilemmaIds", List.of(one, other)));
        table.step(id, "start");
        table.moveTo(id, 1);
        table.room(table.peer, id)
                .then()
                .body("consultation.dilemmas.background", contains("Two schools.", "No evening classes."));
        table.say(table.peer, id, Map.of("kind", "question", "body", "Both?", "dilemmaId", other))
                .then()
                .statusCode(201)
                .body("dilemmaId", equalTo(other));
        var third = table.dilemma(Map.of());
        table.say(table.peer, id, Map.of("kind", "question", "body", "This?", "dilemmaId", third))
                .then()
                .statusCode(409);
    }

    @Test
    void nothing_of_it_exists_for_who_may_not_see_it() {
        var id = table.running(Map.of());
        var member = table.partnership.person(Role.MEMBER, null);
        for (var part : List.of("", "/room", "/events")) {
            table.partnership
                    .as(member)
                    .get(table.consultations + "/" + id + part)
                    .then()
                    .statusCode(404);
        }
        table.say(member, id, "question", "?").then().statusCode(404);
        table.partnership
                .as(member)
                .post(table.consultations + "/" + id + "/hand")
                .then()
                .statusCode(404);
        table.partnership.as(member).get(table.consultations).then().body("items", empty());
        table.partnership
                .as(member)
                .get(table.partnership.path + "/search?q=teachers")
                .then()
                .body("items.findAll { it.kind == 'consultation' }", empty());
        table.room(table.peer, id)
                .then()
                .statusCode(200)
                .body("consultation.may.write", not(containsInAnyOrder("idea")));
    }
}
