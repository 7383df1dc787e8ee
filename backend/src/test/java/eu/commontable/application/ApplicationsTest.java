package eu.commontable.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ApplicationsTest {
    private final TestPartnership table = TestPartnership.closed();
    private final Person secretariat = table.person(Role.SECRETARIAT, null);
    private final Person ann = table.person(Role.MEMBER, null);
    private final Person bob = table.person(Role.EXPERT, null);

    private static Map<String, Object> map(Object... fields) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put((String) fields[i], fields[i + 1]);
        }
        return map;
    }

    private String participant(Person person) {
        var found = new String[1];
        TestPartnership.asOwner(db -> found[0] = db.createQuery("select id::text from participant where account_id = ?")
                .bind(0, person.account())
                .mapTo(String.class)
                .one());
        return found[0];
    }

    private String call(Object... more) {
        var body = map(
                "title",
                "Two seats",
                "body",
                "We look for small cities.",
                "role",
                "member",
                "seats",
                2,
                "deadline",
                LocalDate.now().plusDays(10).toString(),
                "criteria",
                List.of(
                        map("key", "need", "name", "Need", "weight", 3),
                        map("key", "reach", "name", "Reach", "weight", 1)),
                "questions",
                List.of(map("key", "why", "question", "Why?", "required", true)),
                "reviewerIds",
                List.of(participant(ann), participant(bob)));
        body.putAll(map(more));
        return table.as(secretariat)
                .body(body)
                .post(table.path + "/member-calls")
                .then()
                .statusCode(201)
                .body("link", nullValue())
                .extract()
                .path("id");
    }

    private ValidatableResponse move(String call, String step) {
        return table.as(secretariat)
                .header("If-Match", "*")
                .body(map("step", step))
                .post(table.path + "/member-calls/" + call + "/move")
                .then();
    }

    private String tokenOf(String call) {
        String link = table.as(secretariat)
                .get(table.path + "/member-calls/" + call)
                .then()
                .extract()
                .path("link");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private ValidatableResponse apply(String token, String name) {
        return table.anonymous()
                .body(map(
                        "organisationName",
                        name,
                        "contactName",
                        "Cleo Example",
                        "contactAddress",
                        "cleo@apply.example",
                        "answers",
                        List.of(map("key", "why", "text", "Because of " + name))))
                .post(table.path + "/open-calls/" + token + "/applications")
                .then();
    }

    private String applied(String token, String name) {
        String link = apply(token, name).statusCode(200).extract().path("link");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private List<String> ids(String call) {
        return table.as(secretariat)
                .get(table.path + "/member-calls/" + call + "/applications")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private ValidatableResponse score(Person person, String application, int need, int reach) {
        return table.as(person)
                .body(map(
                        "scores",
                        List.of(
                                map("criterion", "need", "score", need, "reason", "N"),
                                map("criterion", "reach", "score", reach, "reason", "R"))))
                .post(table.path + "/applications/" + application + "/scores")
                .then();
    }

    private RequestSpecification change() {
        return table.as(secretariat).header("If-Match", "*");
    }

    @Nested
    class Calling {
        @Test
        void a_draft_is_for_the_staff_and_its_reviewers() {
            var id = call();
            table.as(Role.MEMBER).get(table.path + "/member-calls/" + id).then().statusCode(404);
            table.as(ann)
                    .get(table.path + "/member-calls/" + id)
                    .then()
                    .statusCode(200)
                    .body("reviewing", equalTo(true))
                    .body("reviewers", empty());
            move(id, "open").statusCode(200).body("phase", equalTo("taking")).body("link", containsString("/join/"));
            table.as(Role.MEMBER).get(table.path + "/member-calls").then().body("items.id", contains(id));
        }

        @Test
        void what_people_answer_stays_as_it_was_asked() {
            var id = call();
            move(id, "open");
            change().contentType("application/merge-patch+json")
                    .body(map("questions", List.of()))
                    .patch(table.path + "/member-calls/" + id)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/questions"));
            change().contentType("application/merge-patch+json")
                    .body(map("title", "Three seats", "reviewerIds", List.of(participant(ann))))
                    .patch(table.path + "/member-calls/" + id)
                    .then()
                    .statusCode(200)
                    .body("title", equalTo("Three seats"))
                    .body("reviewers", hasSize(1));
            table.as(bob)
                    .get(table.path + "/member-calls/" + id + "/applications")
                    .then()
                    .statusCode(404);
            move(id, "publish").statusCode(409);
        }

        @Test
        void refuses_two_criteria_of_one_name() {
            table.as(secretariat)
                    .body(map(
                            "title",
                            "T",
                            "body",
                            "B",
                            "role",
                            "member",
                            "seats",
                            1,
                            "deadline",
                            "2031-01-01",
                            "criteria",
                            List.of(
                                    map("key", "a", "name", "A", "weight", 1),
                                    map("key", "a", "name", "B", "weight", 1))))
                    .post(table.path + "/member-calls")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/criteria"));
        }
    }

    @Nested
    class Applying {
        @Test
        void works_by_the_link_of_a_closed_partnership_without_an_account() {
            var id = call();
            move(id, "open");
            var token = tokenOf(id);
            table.anonymous()
                    .get(table.path + "/open-calls/" + token)
                    .then()
                    .statusCode(200)
                    .body("title", equalTo("Two seats"))
                    .body("phase", equalTo("taking"));
            var own = applied(token, "Town");
            table.anonymous()
                    .get(table.path + "/own-applications/" + own)
                    .then()
                    .statusCode(200)
                    .body("organisationName", equalTo("Town"))
                    .body("answers[0].text", equalTo("Because of Town"))
                    .body("steps", contains("correct", "withdraw"));
            table.anonymous()
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body(map("city", "T"))
                    .patch(table.path + "/own-applications/" + own)
                    .then()
                    .statusCode(200)
                    .body("city", equalTo("T"));
            table.anonymous()
                    .header("If-Match", "*")
                    .post(table.path + "/own-applications/" + own + "/withdraw")
                    .then()
                    .statusCode(200)
                    .body("withdrawn", equalTo(true))
                    .body("steps", empty());
            table.anonymous()
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body(map("city", "U"))
                    .patch(table.path + "/own-applications/" + own)
                    .then()
                    .statusCode(409);
        }

        @Test
        void a_link_opens_nothing_else() {
            var id = call();
            move(id, "open");
            var token = tokenOf(id);
            var own = applied(token, "Town");
            applied(token, "Rival");
            table.anonymous()
                    .get(table.path + "/own-applications/" + token)
                    .then()
                    .statusCode(404);
            table.anonymous().get(table.path + "/open-calls/" + own).then().statusCode(404);
            table.anonymous().get(table.path + "/member-calls").then().statusCode(404);
            var other = TestPartnership.closed();
            table.anonymous().get(other.path + "/open-calls/" + token).then().statusCode(404);
            table.anonymous()
                    .get(other.path + "/own-applications/" + own)
                    .then()
                    .statusCode(404);
            table.anonymous()
                    .get(table.path + "/own-applications/" + own)
                    .then()
                    .body(not(containsString("Rival")));
        }

        @Test
        void needs_the_answers_that_are_asked_for_and_an_address() {
            var id = call();
            move(id, "open");
            table.anonymous()
                    .body(map("organisationName", "T", "contactName", "C", "contactAddress", "c@apply.example"))
                    .post(table.path + "/open-calls/" + tokenOf(id) + "/applications")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/answers/0/text"));
            table.anonymous()
                    .body(map("organisationName", "T", "contactName", "C", "contactAddress", "c"))
                    .post(table.path + "/open-calls/" + tokenOf(id) + "/applications")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/contactAddress"));
        }

        @Test
        void ends_with_the_deadline() {
            var id = call();
            move(id, "open");
            var token = tokenOf(id);
            var own = applied(token, "Town");
            TestPartnership.asOwner(
                    db -> db.execute("update member_call set deadline = current_date - 1 where id = ?::uuid", id));
            apply(token, "Late").statusCode(409).body("type", equalTo("/problems/wrong-state"));
            table.anonymous()
                    .get(table.path + "/own-applications/" + own)
                    .then()
                    .body("phase", equalTo("reviewing"))
                    .body("steps", contains("withdraw"));
        }

        @Test
        void a_receipt_is_put_into_the_post() {
            var id = call();
            move(id, "open");
            applied(tokenOf(id), "Town");
            TestPartnership.asOwner(db -> assertEquals(
                    1,
                    db.createQuery(
                                    "select count(*) from mail where partnership_id = ? and purpose = 'application-receipt'")
                            .bind(0, table.id)
                            .mapTo(Integer.class)
                            .one()));
        }
    }

    @Nested
    class Reviewing {
        private String id;
        private String first;

        private void twoApplications() {
            id = call();
            move(id, "open");
            var token = tokenOf(id);
            applied(token, "Town");
            applied(token, "Village");
            move(id, "close");
            first = table.as(secretariat)
                    .get(table.path + "/member-calls/" + id + "/applications")
                    .then()
                    .extract()
                    .path("find { it.organisationName == 'Town' }.id");
        }

        @Test
        void is_for_the_reviewers_of_the_call_alone() {
            twoApplications();
            table.as(Role.MEMBER)
                    .get(table.path + "/member-calls/" + id + "/applications")
                    .then()
                    .statusCode(404);
            table.as(Role.MEMBER)
                    .get(table.path + "/applications/" + first)
                    .then()
                    .statusCode(404);
            table.as(Role.OBSERVER)
                    .get(table.path + "/applications/" + first)
                    .then()
                    .statusCode(404);
            score(table.person(Role.MEMBER, null), first, 5, 5).statusCode(404);
            score(secretariat, first, 5, 5).statusCode(403);
            table.as(bob)
                    .get(table.path + "/applications/" + first)
                    .then()
                    .statusCode(200)
                    .body("contactAddress", nullValue())
                    .body("link", nullValue())
                    .body("steps", contains("score"));
        }

        @Test
        void shows_the_scores_of_others_only_after_ones_own() {
            twoApplications();
            score(ann, first, 5, 1)
                    .statusCode(200)
                    .body("reviews", hasSize(1))
                    .body("reviews[0].weighted", equalTo(4.0f));
            table.as(bob).get(table.path + "/applications/" + first).then().body("reviews", empty());
            table.as(bob)
                    .get(table.path + "/member-calls/" + id + "/applications")
                    .then()
                    .body("mean", contains(nullValue(), nullValue()))
                    .body("reviews", contains(0, 0));
            score(bob, first, 2, 2).statusCode(200).body("reviews", hasSize(2)).body("reviews[0].own", equalTo(true));
            table.as(secretariat)
                    .get(table.path + "/member-calls/" + id + "/applications")
                    .then()
                    .body("organisationName", contains("Town", "Village"))
                    .body("[0].mean", equalTo(3.0f))
                    .body("[0].lowest", equalTo(2.0f))
                    .body("[0].highest", equalTo(4.0f))
                    .body("[1].mean", nullValue());
            score(bob, first, 3, 3).statusCode(200).body("reviews[0].weighted", equalTo(3.0f));
        }

        @Test
        void half_a_judgement_is_none() {
            twoApplications();
            table.as(ann)
                    .body(map("scores", List.of(map("criterion", "need", "score", 3, "reason", "x"))))
                    .post(table.path + "/applications/" + first + "/scores")
                    .then()
                    .statusCode(422);
        }
    }

    @Nested
    class Deciding {
        @Test
        void leads_from_the_letter_to_the_seat() {
            var id = call();
            move(id, "open");
            var own = applied(tokenOf(id), "Town");
            applied(tokenOf(id), "Village");
            var application = table.as(secretariat)
                    .get(table.path + "/member-calls/" + id + "/applications")
                    .then()
                    .extract()
                    .<String>path("find { it.organisationName == 'Town' }.id");
            var path = table.path + "/applications/" + application;
            change().body(map("step", "accept", "reason", "Fits."))
                    .post(path + "/decision")
                    .then()
                    .statusCode(409);
            move(id, "close");
            change().body(map("step", "accept")).post(path + "/decision").then().statusCode(422);
            change().body(map("step", "accept", "reason", "Fits."))
                    .post(path + "/decision")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("accepted"));
            table.anonymous()
                    .get(table.path + "/own-applications/" + own)
                    .then()
                    .body("decided", nullValue());
            table.as(secretariat)
                    .get(path + "/letter")
                    .then()
                    .statusCode(200)
                    .body("address", equalTo("cleo@apply.example"))
                    .body("body", containsString("Fits."));
            change().body(map("subject", "Yes", "body", "Welcome", "byHand", true))
                    .post(path + "/letter")
                    .then()
                    .statusCode(200)
                    .body("letterAt", notNullValue())
                    .body("steps", contains("write", "seat"));
            table.anonymous()
                    .get(table.path + "/own-applications/" + own)
                    .then()
                    .body("decided", equalTo("accepted"));
            change().body(map("step", "reconsider"))
                    .post(path + "/decision")
                    .then()
                    .statusCode(409);
            change().body(map("starts", "2031-01", "hasVote", true))
                    .post(path + "/seat")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("seated"))
                    .body("organisation.name", equalTo("Town"));
            table.as(secretariat)
                    .get(table.path + "/memberships")
                    .then()
                    .body("items.organisation.name", contains("Town"))
                    .body("items.role", contains("member"));
            table.as(Role.MEMBER).get(table.path + "/member-calls/" + id).then().body("results", empty());
            move(id, "publish").statusCode(200);
            table.as(Role.MEMBER)
                    .get(table.path + "/member-calls/" + id)
                    .then()
                    .body("results", contains("Town"))
                    .body("applications", nullValue());
        }

        @Test
        void leaves_nothing_of_the_applicant_in_the_history() {
            var id = call();
            move(id, "open");
            applied(tokenOf(id), "Secret Town");
            assertEquals(1, ids(id).size());
            table.as(secretariat)
                    .get(table.path + "/history")
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Secret Town")))
                    .body(not(containsString("cleo@")));
            table.as(secretariat).get(table.path + "/search?q=secret").then().body(not(containsString("Secret Town")));
        }
    }
}
