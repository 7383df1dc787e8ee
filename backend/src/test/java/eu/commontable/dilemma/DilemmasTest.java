package eu.commontable.dilemma;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
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
class DilemmasTest {
    private Academy academy;
    private TestPartnership table;

    @BeforeEach
    void opens() {
        academy = Academy.open();
        table = academy.table;
    }

    @Nested
    class Proposing {
        @Test
        void answers_with_the_whole_dilemma_in_the_name_of_the_members_organisation() {
            academy.post(
                            academy.member,
                            "/dilemmas",
                            Map.of(
                                    "question", "How do we find teachers?",
                                    "background", "Two schools, no teacher.",
                                    "country", "NL",
                                    "themes", List.of("education", "work"),
                                    "ideas", List.of(Map.of("text", "Share one", "organisationId", academy.town))))
                    .statusCode(201)
                    .header("Location", containsString("/dilemmas/"))
                    .body("question", equalTo("How do we find teachers?"))
                    .body("state", equalTo("proposed"))
                    .body("organisation.name", equalTo("Town of Example"))
                    .body("organisation.city", equalTo("Example"))
                    .body("ideas[0].text", equalTo("Share one"))
                    .body("ideas[0].organisation.name", equalTo("Town of Example"))
                    .body("mine", equalTo(true))
                    .body("cityHidden", equalTo(false))
                    .body("result", nullValue())
                    .body("may.edit", equalTo(true))
                    .body("may.withdraw", equalTo(true))
                    .body("may.accept", equalTo(false));
        }

        @Test
        void is_for_ones_own_organisation() {
            var other = academy.organisation("Other", Map.of());
            academy.post(academy.member, "/dilemmas", Map.of("question", "Q?", "organisationId", other))
                    .statusCode(403)
                    .body("type", equalTo("/problems/not-allowed"));
            academy.post(academy.secretariat, "/dilemmas", Map.of("question", "Q?", "organisationId", other))
                    .statusCode(201)
                    .body("organisation.name", equalTo("Other"));
        }

        @Test
        void asks_a_member_without_an_organisation_for_one() {
            academy.post(table.person(Role.MEMBER, null), "/dilemmas", Map.of("question", "Q?"))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/organisationId"));
        }

        @Test
        void is_open_to_advisors_and_closed_to_observers_and_experts() {
            academy.post(table.person(Role.ADVISOR, null), "/dilemmas", Map.of("question", "Q?"))
                    .statusCode(201);
            academy.post(table.person(Role.OBSERVER, null), "/dilemmas", Map.of("question", "Q?"))
                    .statusCode(403);
            academy.post(table.person(Role.EXPERT, null), "/dilemmas", Map.of("question", "Q?"))
                    .statusCode(403);
            table.anonymous()
                    .body(Map.of("question", "Q?"))
                    .post(table.path + "/dilemmas")
                    .then()
                    .statusCode(401);
        }

        @Test
        void points_at_what_is_wrong() {
            academy.post(
                            academy.member,
                            "/dilemmas",
                            Map.of("question", " ", "country", "Greece", "ideas", List.of(Map.of("text", ""))))
                    .statusCode(422)
                    .body("errors.pointer", contains("/country", "/ideas/0/text", "/question"));
            academy.post(academy.member, "/dilemmas", Map.of("question", "Q?", "themes", List.of("dragons")))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/themes"));
            var stranger = eu.commontable.shared.db.Ids.next();
            academy.post(academy.member, "/dilemmas", Map.of("question", "Q?", "coPresenterIds", List.of(stranger)))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/coPresenterIds"));
        }

        @Test
        void leaves_the_programme_to_the_secretariat() {
            academy.post(
                            academy.member,
                            "/dilemmas",
                            Map.of("question", "Q?", "sessionId", eu.commontable.shared.db.Ids.next()))
                    .statusCode(403);
        }
    }

    @Nested
    class Moving {
        @Test
        void goes_from_proposed_to_accepted_to_concluded_with_what_the_presenter_takes_away() {
            var id = academy.proposed(academy.member, Map.of("question", "Q?"));
            academy.step(academy.secretariat, "/dilemmas/" + id + "/accept", null)
                    .statusCode(200)
                    .body("state", equalTo("accepted"))
                    .body("version", equalTo(2))
                    .body("may.conclude", equalTo(true));
            academy.step(academy.secretariat, "/dilemmas/" + id + "/conclude", Map.of("result", "We share a teacher."))
                    .statusCode(200)
                    .body("state", equalTo("concluded"))
                    .body("result", equalTo("We share a teacher."));
            academy.step(academy.secretariat, "/dilemmas/" + id + "/reopen", null)
                    .statusCode(200)
                    .body("state", equalTo("accepted"))
                    .body("result", equalTo("We share a teacher."));
        }

        @Test
        void tells_who_proposed_it_why_it_was_declined() {
            var id = academy.proposed(academy.member, Map.of("question", "Q?"));
            academy.step(academy.secretariat, "/dilemmas/" + id + "/decline", Map.of())
                    .statusCode(422);
            academy.step(academy.secretariat, "/dilemmas/" + id + "/decline", Map.of("reason", "Asked before."))
                    .statusCode(200);
            academy.get(academy.member, "/dilemmas/" + id)
                    .body("state", equalTo("declined"))
                    .body("declineReason", equalTo("Asked before."));
            academy.step(academy.secretariat, "/dilemmas/" + id + "/reopen", null)
                    .body("state", equalTo("proposed"))
                    .body("declineReason", nullValue());
        }

        @Test
        void refuses_a_step_out_of_order_and_a_step_of_others() {
            var id = academy.proposed(academy.member, Map.of("question", "Q?"));
            academy.step(academy.secretariat, "/dilemmas/" + id + "/conclude", Map.of())
                    .statusCode(409)
                    .body("type", equalTo("/problems/wrong-state"));
            academy.step(academy.member, "/dilemmas/" + id + "/accept", null).statusCode(403);
            academy.step(academy.secretariat, "/dilemmas/" + id + "/withdraw", null)
                    .statusCode(403);
            academy.step(academy.member, "/dilemmas/" + id + "/withdraw", null).statusCode(200);
            academy.step(academy.member, "/dilemmas/" + id + "/reopen", null).body("state", equalTo("proposed"));
        }

        @Test
        void asks_for_the_version() {
            var id = academy.proposed(academy.member, Map.of("question", "Q?"));
            table.as(academy.secretariat)
                    .post(table.path + "/dilemmas/" + id + "/accept")
                    .then()
                    .statusCode(428);
            table.as(academy.secretariat)
                    .header("If-Match", "\"9.1-0\"")
                    .post(table.path + "/dilemmas/" + id + "/accept")
                    .then()
                    .statusCode(412)
                    .body("current.question", equalTo("Q?"));
        }
    }

    @Nested
    class Revising {
        @Test
        void is_up_to_its_author_while_proposed_and_to_the_secretariat_afterwards() {
            var id = academy.proposed(academy.member, Map.of("question", "Q?", "background", "B"));
            academy.patch(academy.member, "/dilemmas/" + id, Map.of("question", "Better?"))
                    .statusCode(200)
                    .body("question", equalTo("Better?"))
                    .body("background", equalTo("B"));
            var colleague = table.person(Role.MEMBER, academy.town);
            academy.patch(colleague, "/dilemmas/" + id, Map.of("question", "Mine?"))
                    .statusCode(404);
            academy.step(academy.secretariat, "/dilemmas/" + id + "/accept", null)
                    .statusCode(200);
            academy.patch(academy.member, "/dilemmas/" + id, Map.of("question", "Late?"))
                    .statusCode(403);
            academy.patch(colleague, "/dilemmas/" + id, Map.of("question", "Mine?"))
                    .statusCode(403);
            academy.patch(
                            academy.secretariat,
                            "/dilemmas/" + id,
                            Map.of("ideas", List.of(Map.of("text", "One"), Map.of("text", "Two"))))
                    .statusCode(200)
                    .body("ideas.text", contains("One", "Two"));
        }

        @Test
        void cannot_pass_it_to_another_organisation() {
            var other = academy.organisation("Other", Map.of());
            var id = academy.proposed(academy.member, Map.of("question", "Q?"));
            academy.patch(academy.member, "/dilemmas/" + id, Map.of("organisationId", other))
                    .statusCode(403);
        }
    }

    @Nested
    class Listing {
        @Test
        void narrows_by_theme_state_country_and_organisation() {
            academy.accepted(academy.member, Map.of("question", "A?", "themes", List.of("housing"), "country", "NL"));
            academy.accepted(
                    academy.member, Map.of("question", "B?", "themes", List.of("work", "housing"), "country", "BE"));
            academy.proposed(academy.secretariat, Map.of("question", "C?", "themes", List.of("work")));
            var reader = academy.secretariat;
            academy.get(reader, "/dilemmas?theme=work&sort=question").body("items.question", contains("B?", "C?"));
            academy.get(reader, "/dilemmas?state=proposed").body("items.question", contains("C?"));
            academy.get(reader, "/dilemmas?country=BE&country=FR").body("items.question", contains("B?"));
            academy.get(reader, "/dilemmas?organisation=" + academy.town + "&sort=-question")
                    .body("items.question", contains("B?", "A?"));
            academy.get(reader, "/dilemmas?count=true")
                    .body("items.question", contains("C?", "B?", "A?"))
                    .body("total.value", equalTo(3));
            academy.get(reader, "/dilemmas?state=lost").statusCode(422);
        }

        @Test
        void finds_words_of_question_background_and_ideas() {
            academy.accepted(
                    academy.member,
                    Map.of(
                            "question",
                            "How to win teachers?",
                            "background",
                            "Écoles",
                            "ideas",
                            List.of(Map.of("text", "Bicycles for all"))));
            for (var q : List.of("teacher", "ecole", "bicycle")) {
                academy.get(academy.member, "/dilemmas?q=" + q).body("items", hasSize(1));
            }
            academy.get(academy.member, "/dilemmas?q=text").body("items", empty());
        }

        @Test
        void pages_without_a_gap() {
            for (var q : List.of("1", "2", "3")) {
                academy.accepted(academy.member, Map.of("question", q));
            }
            String next = academy.get(academy.member, "/dilemmas?limit=2")
                    .body("items.question", contains("3", "2"))
                    .extract()
                    .path("next");
            academy.get(academy.member, "/dilemmas?limit=2&cursor=" + next)
                    .body("items.question", contains("1"))
                    .body("next", nullValue());
        }
    }

    @Nested
    class Seeing {
        @Test
        void a_proposal_is_a_matter_of_its_author_and_the_secretariat_until_it_is_accepted() {
            var id = academy.proposed(academy.member, Map.of("question", "Q?", "visibility", "public"));
            var path = table.path + "/dilemmas/" + id;
            academy.get(academy.member, "/dilemmas/" + id).statusCode(200);
            academy.get(academy.secretariat, "/dilemmas/" + id).statusCode(200);
            table.as(Role.MEMBER).get(path).then().statusCode(404);
            table.as(Role.MEMBER).get(table.path + "/dilemmas?q=q").then().body("items", empty());
            table.anonymous().get(path).then().statusCode(404);
            academy.step(academy.secretariat, "/dilemmas/" + id + "/accept", null);
            table.as(Role.OBSERVER).get(path).then().statusCode(200).body("may.edit", equalTo(false));
            table.as(Role.EXPERT).get(path).then().statusCode(200);
            table.anonymous().get(path).then().statusCode(200);
            academy.step(academy.secretariat, "/dilemmas/" + id + "/archive", null)
                    .statusCode(200);
            table.anonymous().get(table.path + "/dilemmas").then().body("items", empty());
        }

        @Test
        void one_for_the_partnership_does_not_exist_for_the_public_or_experts() {
            var id = academy.accepted(academy.member, Map.of("question", "Inside?"));
            var path = table.path + "/dilemmas/" + id;
            table.as(Role.OBSERVER).get(path).then().statusCode(200);
            table.as(Role.EXPERT).get(path).then().statusCode(404);
            table.anonymous().get(path).then().statusCode(404);
            table.stranger().get(path).then().statusCode(404);
        }

        @Test
        void a_confidential_one_exists_for_its_author_alone() {
            var id = academy.proposed(academy.member, Map.of("question", "Secret?", "visibility", "confidential"));
            academy.get(academy.member, "/dilemmas/" + id).statusCode(200);
            academy.get(academy.secretariat, "/dilemmas/" + id).statusCode(404);
            academy.step(academy.secretariat, "/dilemmas/" + id + "/accept", null)
                    .statusCode(404);
            academy.get(academy.secretariat, "/dilemmas?q=secret&count=true").body("total.value", equalTo(0));
        }

        @Test
        void another_partnership_has_none_of_it() {
            var id = academy.accepted(academy.member, Map.of("question", "Ours?", "visibility", "public"));
            var other = TestPartnership.open();
            other.as(Role.SECRETARIAT)
                    .get(other.path + "/dilemmas/" + id)
                    .then()
                    .statusCode(404);
            other.as(Role.SECRETARIAT).get(other.path + "/dilemmas").then().body("items", empty());
        }
    }
}
