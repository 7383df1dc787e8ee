package eu.commontable.consultation.room;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership.Person;
import eu.commontable.consultation.Table;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a contribution outside of its room. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TakenAlongTest {
    private Table table;
    private String consultation;

    @BeforeEach
    void sitDown() {
        table = new Table();
    }

    private String idea(String dilemma, Map<String, Object> rule) {
        var id = table.planned(dilemma, rule);
        consultation = id;
        table.step(id, "start");
        table.moveTo(id, 3);
        return table.say(table.peer, id, "idea", "Share one teacher.").path("id");
    }

    private ValidatableResponse take(Person by, String dilemma, String idea) {
        return table.partnership
                .as(by)
                .body(Map.of("text", "We share a teacher", "contributionId", idea, "contributionText", "Made up"))
                .post(table.partnership.path + "/dilemmas/" + dilemma + "/takeaways")
                .then();
    }

    @Test
    void a_takeaway_keeps_the_words_as_they_were_said() {
        var dilemma = table.dilemma(Map.of());
        take(table.presenter, dilemma, idea(dilemma, Map.of()))
                .statusCode(201)
                .body("contributionText", equalTo("Share one teacher."));
    }

    @Test
    void a_takeaway_can_be_changed_after_the_idea_was_taken_out_and_keeps_its_words() {
        var dilemma = table.dilemma(Map.of());
        var idea = idea(dilemma, Map.of());
        String takeaway = take(table.presenter, dilemma, idea).extract().path("id");
        table.partnership
                .as(table.peer)
                .header("If-Match", "*")
                .post(table.consultations + "/" + consultation + "/contributions/" + idea + "/withdraw")
                .then()
                .statusCode(200);
        table.partnership
                .as(table.presenter)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("text", "Two teachers"))
                .patch(table.partnership.path + "/dilemmas/" + dilemma + "/takeaways/" + takeaway)
                .then()
                .statusCode(200)
                .body("contributionText", equalTo("Share one teacher."));
    }

    @Test
    void whoever_looks_for_all_that_is_held_on_a_person_learns_of_it_but_not_what_was_said_without_a_name() {
        var dilemma = table.dilemma(Map.of());
        idea(dilemma, Map.of());
        table.say(
                table.peer,
                consultation,
                Map.of("kind", "idea", "body", "A secret idea", "attribution", "unattributed"));
        String inquiry = table.partnership
                .as(table.secretary)
                .body(Map.of("participantId", Table.participant(table.peer), "reason", "letter"))
                .post(table.partnership.path + "/inquiries")
                .path("id");
        table.partnership
                .as(table.secretary)
                .get(table.partnership.path + "/inquiries/" + inquiry)
                .then()
                .statusCode(200)
                .body(containsString("Share one teacher."))
                .body(not(containsString("A secret idea")));
    }

    @Test
    void a_takeaway_keeps_no_words_of_a_closed_room() {
        var dilemma = table.dilemma(Map.of());
        take(table.presenter, dilemma, idea(dilemma, Map.of("confidentiality", "closed")))
                .statusCode(201)
                .body("contributionText", nullValue());
    }

    @Test
    void a_takeaway_comes_from_a_room_of_its_dilemma_that_one_was_in() {
        var dilemma = table.dilemma(Map.of());
        var other = table.dilemma(Map.of());
        var idea = idea(dilemma, Map.of("confidentiality", "closed"));
        take(table.presenter, other, idea).statusCode(422).body("errors[0].pointer", equalTo("/contributionId"));
        take(table.secretary, dilemma, idea).statusCode(422).body("errors[0].pointer", equalTo("/contributionId"));
    }

    @Test
    void a_practice_comes_from_what_its_author_heard() {
        var dilemma = table.dilemma(Map.of());
        var idea = idea(dilemma, Map.of("confidentiality", "closed"));
        var draft = Map.of("title", "One teacher for two towns", "fromContributionId", idea);
        var practices = table.partnership.path + "/practices";
        table.partnership
                .as(table.secretary)
                .body(draft)
                .post(practices)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/fromContributionId"));
        table.partnership.as(table.peer).body(draft).post(practices).then().statusCode(201);
    }
}
