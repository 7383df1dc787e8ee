package eu.commontable.consultation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ConsultationsTest {
    private Table table;

    @BeforeEach
    void sitDown() {
        table = new Table();
    }

    @Nested
    class Planning {
        @Test
        void keeps_the_protocol_as_it_is_now() {
            String protocol = table.partnership
                    .as(table.secretary)
                    .body(Map.of("name", Map.of("en", "Ours"), "phases", List.of(phase("talk", "Talk"))))
                    .post(table.partnership.path + "/protocols")
                    .path("key");
            var id = table.planned(Map.of("protocol", protocol));
            table.partnership
                    .as(table.secretary)
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body(Map.of("phases", List.of(phase("talk", "Changed"))))
                    .patch(table.partnership.path + "/protocols/" + protocol)
                    .then()
                    .statusCode(200);
            table.partnership
                    .as(table.peer)
                    .get(table.consultations + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("phases.name.en", contains("Talk"))
                    .body("protocolName.en", equalTo("Ours"))
                    .body("myRole", equalTo("peer"))
                    .body("state", equalTo("planned"))
                    .body("may.steps", empty());
        }

        @Test
        void is_refused_for_a_dilemma_that_was_not_accepted_and_leaves_nothing_behind() {
            String proposed = table.partnership
                    .as(table.secretary)
                    .body(Map.of("question", "Not yet?"))
                    .post(table.partnership.path + "/dilemmas")
                    .path("id");
            table.partnership
                    .as(table.secretary)
                    .body(Map.of("title", "T", "dilemmaIds", List.of(proposed)))
                    .post(table.consultations)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/dilemmaIds"));
            table.partnership
                    .as(table.secretary)
                    .get(table.consultations)
                    .then()
                    .body("items", empty());
        }

        @Test
        void is_refused_with_an_unknown_protocol_a_stranger_in_a_seat_or_the_public_in_the_room() {
            var dilemma = table.dilemma(Map.of());
            refused(Map.of("title", "T", "dilemmaIds", List.of(dilemma), "protocol", "shouting"), "/protocol");
            refused(Map.of("title", "T", "dilemmaIds", List.of(dilemma), "visibility", "public"), "/visibility");
            refused(
                    Map.of(
                            "title",
                            "T",
                            "dilemmaIds",
                            List.of(dilemma),
                            "seats",
                            List.of(Map.of("participantId", dilemma, "role", "peer"))),
                    "/seats");
        }

        private void refused(Map<String, Object> draft, String pointer) {
            table.partnership
                    .as(table.secretary)
                    .body(draft)
                    .post(table.consultations)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo(pointer));
        }

        private Map<String, Object> phase(String key, String name) {
            return Map.of(
                    "key",
                    key,
                    "name",
                    Map.of("en", name),
                    "purpose",
                    Map.of("en", "To talk."),
                    "minutes",
                    5,
                    "days",
                    1,
                    "writes",
                    List.of(Map.of("role", "peer", "kinds", List.of("idea"))));
        }
    }

    @Nested
    class Seats {
        @Test
        void show_a_confidential_dilemma_and_its_city_to_who_has_one_and_take_it_away_again() {
            var dilemma = table.dilemma(Map.of("visibility", "confidential", "hideCity", true));
            var id = table.planned(dilemma, Map.of("visibility", "confidential"));
            var address = table.partnership.path + "/dilemmas/" + dilemma;
            table.partnership
                    .as(table.peer)
                    .get(address)
                    .then()
                    .statusCode(200)
                    .body("organisation.name", equalTo("Town of Example"));
            table.partnership.as(Role.MEMBER).get(address).then().statusCode(404);
            table.partnership
                    .as(Role.COORDINATOR)
                    .get(table.consultations + "/" + id)
                    .then()
                    .statusCode(404);
            String seat = table.partnership
                    .as(table.secretary)
                    .get(table.consultations + "/" + id)
                    .path("seats.find { it.participantId == '" + Table.participant(table.peer) + "' }.id");
            table.as(table.secretary, id, "seats/" + seat + "/remove", null)
                    .then()
                    .statusCode(200);
            table.partnership.as(table.peer).get(address).then().statusCode(404);
            table.partnership
                    .as(table.peer)
                    .get(table.consultations + "/" + id)
                    .then()
                    .statusCode(404);
        }

        @Test
        void show_no_presenter_whose_city_is_hidden_and_nobody_lets_themselves_in() {
            var dilemma = table.dilemma(Map.of("hideCity", true));
            var id = table.planned(
                    dilemma, Map.of("confidentiality", "open", "openToAll", true, "visibility", "partnership"));
            table.step(id, "start");
            table.moveTo(id, 1);
            String question = table.say(table.peer, id, "question", "Who?").path("id");
            table.say(table.presenter, id, Map.of("kind", "answer", "body", "We.", "replyTo", question));
            var member = table.partnership.person(Role.MEMBER, null);
            table.partnership
                    .as(member)
                    .get(table.consultations + "/" + id)
                    .then()
                    .body("seats.role", not(hasItems("presenter")))
                    .body("dilemmas[0].organisation", nullValue());
            table.room(member, id).then().body("contributions.author", everyItem(nullValue()));
            table.as(member, id, "join", null)
                    .then()
                    .statusCode(422)
                    .body("errors[0].message", containsString("kept from you"));
            table.as(table.facilitator, id, "seats", table.seat(member, "peer"))
                    .then()
                    .statusCode(200);
            table.room(member, id).then().body("contributions.author", not(everyItem(nullValue())));
        }

        @Test
        void leave_whoever_was_named_otherwise_named() {
            var dilemma = table.dilemma(Map.of("visibility", "confidential"));
            table.partnership
                    .as(table.secretary)
                    .body(Map.of("participantId", Table.participant(table.peer)))
                    .post(table.partnership.path + "/items/" + dilemma + "/audience")
                    .then()
                    .statusCode(org.hamcrest.Matchers.oneOf(200, 201, 204));
            var id = table.planned(dilemma, Map.of());
            String seat = table.partnership
                    .as(table.secretary)
                    .get(table.consultations + "/" + id)
                    .path("seats.find { it.participantId == '" + Table.participant(table.peer) + "' }.id");
            table.as(table.secretary, id, "seats/" + seat + "/remove", null)
                    .then()
                    .statusCode(200);
            table.partnership
                    .as(table.peer)
                    .get(table.partnership.path + "/dilemmas/" + dilemma)
                    .then()
                    .statusCode(200);
        }

        @Test
        void are_given_by_the_secretariat_and_facilitators_alone() {
            var id = table.planned(Map.of());
            table.as(table.peer, id, "seats", table.seat(table.observer, "peer"))
                    .then()
                    .statusCode(403);
            table.as(table.facilitator, id, "seats", table.seat(table.observer, "peer"))
                    .then()
                    .statusCode(200)
                    .body("seats.role", hasItems("peer"));
        }

        @Test
        void are_taken_by_oneself_where_it_is_open_to_all() {
            var closed = table.planned(Map.of("visibility", "partnership"));
            var open = table.planned(Map.of("visibility", "partnership", "openToAll", true));
            var member = table.partnership.person(Role.MEMBER, null);
            table.as(member, closed, "join", null)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/wrong-state"));
            table.as(member, open, "join", null)
                    .then()
                    .statusCode(200)
                    .body("myRole", equalTo("peer"))
                    .body("may.join", equalTo(false));
            table.as(member, open, "join", null).then().statusCode(409);
        }

        @Test
        void keep_a_facilitator_while_it_runs() {
            var id = table.running(Map.of());
            String seat = table.partnership
                    .as(table.secretary)
                    .get(table.consultations + "/" + id)
                    .path("seats.find { it.role == 'facilitator' }.id");
            table.as(table.secretary, id, "seats/" + seat + "/remove", null)
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("Nobody would lead it"));
        }
    }

    @Nested
    class Moving {
        @Test
        void is_up_to_the_facilitator_alone_even_for_the_secretariat() {
            var id = table.planned(Map.of());
            table.as(table.secretary, id, "start", null)
                    .then()
                    .statusCode(403)
                    .body("detail", containsString("facilitator alone"));
            table.as(table.presenter, id, "start", null).then().statusCode(403);
            table.step(id, "start")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("running"))
                    .body("phase", equalTo(0))
                    .body("phaseEndsAt", notNullValue())
                    .body("may.steps", containsInAnyOrder("edit", "next", "extend", "end"));
            table.as(table.peer, id, "next", null).then().statusCode(403);
        }

        @Test
        void goes_through_all_phases_back_and_to_the_end_and_stands_in_the_history() {
            var id = table.running(Map.of());
            table.step(id, "back").then().statusCode(409);
            table.moveTo(id, 4);
            table.step(id, "next").then().statusCode(409).body("detail", containsString("last phase"));
            table.step(id, "back").then().statusCode(200).body("phase", equalTo(3));
            table.step(id, "end")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ended"))
                    .body("phaseEndsAt", nullValue());
            table.step(id, "next").then().statusCode(409);
            table.step(id, "reopen")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("running"))
                    .body("phase", equalTo(3));
            table.partnership
                    .as(table.peer)
                    .get(table.partnership.path + "/items/" + id + "/history")
                    .then()
                    .statusCode(200)
                    .body("items.findAll { it.changes.phase != null }", not(empty()));
        }

        @Test
        void adds_time_for_everybody() {
            var id = table.running(Map.of());
            String before = table.partnership
                    .as(table.peer)
                    .get(table.consultations + "/" + id)
                    .path("phaseEndsAt");
            table.as(table.facilitator, id, "extend", Map.of("minutes", 5))
                    .then()
                    .statusCode(200)
                    .body("phaseEndsAt", not(equalTo(before)))
                    .body("phase", equalTo(0));
            table.as(table.facilitator, id, "extend", Map.of("minutes", 0))
                    .then()
                    .statusCode(422);
        }

        @Test
        void does_not_skip_a_phase_when_two_facilitators_press_next() {
            var id = table.running(Map.of());
            var etag = table.partnership
                    .as(table.facilitator)
                    .get(table.consultations + "/" + id)
                    .header("ETag");
            table.partnership
                    .as(table.facilitator)
                    .header("If-Match", etag)
                    .post(table.consultations + "/" + id + "/next")
                    .then()
                    .statusCode(200)
                    .body("phase", equalTo(1));
            table.partnership
                    .as(table.facilitator)
                    .header("If-Match", etag)
                    .post(table.consultations + "/" + id + "/next")
                    .then()
                    .statusCode(412);
        }

        @Test
        void keeps_rule_mode_and_protocol_once_it_has_begun() {
            var id = table.running(Map.of());
            for (var change : List.of(
                    Map.of("confidentiality", "open"),
                    Map.of("mode", "spread"),
                    Map.of("protocol", "troika"),
                    Map.of("visibility", "partnership"))) {
                table.partnership
                        .as(table.secretary)
                        .header("If-Match", "*")
                        .contentType("application/merge-patch+json")
                        .body(change)
                        .patch(table.consultations + "/" + id)
                        .then()
                        .statusCode(409);
            }
        }

        @Test
        void is_called_off_and_planned_again_by_the_secretariat() {
            var id = table.planned(Map.of());
            table.as(table.secretary, id, "cancel", null).then().statusCode(200).body("state", equalTo("cancelled"));
            table.step(id, "start").then().statusCode(409);
            table.as(table.secretary, id, "plan-again", null)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("planned"));
        }
    }

    @Test
    void a_list_tells_what_is_mine_and_what_is_about_a_dilemma() {
        var dilemma = table.dilemma(Map.of());
        var id = table.planned(dilemma, Map.of("visibility", "partnership"));
        table.partnership
                .as(table.peer)
                .get(table.consultations + "?mine=true&dilemma=" + dilemma + "&state=planned")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].dilemmas.question", contains("Who teaches newcomers?"))
                .body("items[0].seats", equalTo(5))
                .body("items[0].myRole", equalTo("peer"));
        table.partnership
                .as(Role.MEMBER)
                .get(table.consultations + "?mine=true")
                .then()
                .body("items", empty());
        table.partnership.as(Role.MEMBER).get(table.consultations).then().body("items", hasSize(1));
    }
}
