package eu.commontable.dilemma;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The named persons of an item: who may name whom, and what they see from then on. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NamedPersonsTest {
    private Academy academy;
    private TestPartnership table;
    private Person expert;
    private UUID secret;

    @BeforeEach
    void opens() {
        academy = Academy.open();
        table = academy.table;
        expert = table.person(Role.EXPERT, null);
        secret = academy.proposed(academy.member, Map.of("question", "Secret?", "visibility", "confidential"));
    }

    private String participant(Role role) {
        return academy.get(
                        academy.secretariat, "/participants?role=" + role.name().toLowerCase(java.util.Locale.ROOT))
                .extract()
                .path("items[0].id");
    }

    private ValidatableResponse name(Person by, UUID item, String participant) {
        return academy.post(by, "/items/" + item + "/audience", Map.of("participantId", participant));
    }

    @Test
    void see_what_is_confidential_until_they_are_released() {
        var who = participant(Role.EXPERT);
        academy.get(expert, "/dilemmas/" + secret).statusCode(404);
        name(academy.member, secret, who).statusCode(201).body("role", equalTo("expert"));
        academy.get(expert, "/dilemmas/" + secret).statusCode(200).body("question", equalTo("Secret?"));
        academy.get(expert, "/dilemmas?q=secret").body("items", hasSize(1));
        academy.get(expert, "/items/" + secret + "/audience")
                .body("items", hasSize(2))
                .body("items.you", hasItem(true));
        table.as(academy.member)
                .header("If-Match", "*")
                .delete(table.path + "/items/" + secret + "/audience/" + who)
                .then()
                .statusCode(204);
        academy.get(expert, "/dilemmas/" + secret).statusCode(404);
    }

    @Test
    void can_take_a_confidential_proposal_on_when_they_are_of_the_secretariat() {
        var who = participant(Role.SECRETARIAT);
        name(academy.member, secret, who).statusCode(201);
        academy.step(academy.secretariat, "/dilemmas/" + secret + "/accept", null)
                .statusCode(200);
        table.as(Role.COORDINATOR)
                .get(table.path + "/dilemmas/" + secret)
                .then()
                .statusCode(404);
    }

    @Test
    void are_told_to_themselves_and_to_who_may_name_only() {
        var open = academy.accepted(academy.member, Map.of("question", "Open?"));
        academy.get(academy.secretariat, "/items/" + open + "/audience").body("items.name", contains("Test member"));
        table.as(Role.MEMBER)
                .get(table.path + "/items/" + open + "/audience")
                .then()
                .statusCode(403);
        name(table.person(Role.MEMBER, null), open, participant(Role.EXPERT)).statusCode(403);
        table.anonymous()
                .get(table.path + "/items/" + open + "/audience")
                .then()
                .statusCode(401);
        academy.get(academy.secretariat, "/items/" + secret + "/audience").statusCode(404);
    }

    @Test
    void of_a_hidden_city_are_named_by_who_knows_it() {
        var hidden = academy.accepted(academy.member, Map.of("question", "Who?", "hideCity", true));
        var own = participant(Role.SECRETARIAT);
        name(academy.secretariat, hidden, own).statusCode(403);
        academy.get(academy.secretariat, "/items/" + hidden + "/audience").statusCode(403);
        name(academy.member, hidden, own).statusCode(201);
        academy.get(academy.secretariat, "/dilemmas/" + hidden).body("organisation.name", equalTo("Town of Example"));
    }

    @Test
    void must_take_part_and_have_signed_in() {
        name(academy.member, secret, UUID.randomUUID().toString())
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/participantId"));
        var other = TestPartnership.open();
        other.person(Role.EXPERT, null);
        String elsewhere = other.as(Role.SECRETARIAT)
                .get(other.path + "/participants?role=expert")
                .path("items[0].id");
        name(academy.member, secret, elsewhere).statusCode(422);
        academy.get(academy.member, "/items/" + secret + "/audience").body("items", hasSize(1));
        other.as(Role.SECRETARIAT)
                .get(other.path + "/items/" + secret + "/audience")
                .then()
                .statusCode(404);
    }
}
