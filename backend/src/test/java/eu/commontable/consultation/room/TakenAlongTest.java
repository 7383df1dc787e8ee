package eu.commontable.consultation.room;

import static org.hamcrest.Matchers.equalTo;
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

    @BeforeEach
    void sitDown() {
        table = new Table();
    }

    private String idea(String dilemma, Map<String, Object> rule) {
        var id = table.planned(dilemma, rule);
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
