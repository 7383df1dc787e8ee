package eu.commontable.home;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.consultation.Table;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a running consultation asks of people on their home page. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ConsultationDutiesTest {
    private Table table;

    @BeforeEach
    void sitDown() {
        table = new Table();
    }

    private ValidatableResponse duties(Person person, Matcher<?> duties) {
        return table.partnership
                .as(person)
                .get(table.partnership.path + "/home")
                .then()
                .statusCode(200)
                .body("expected.duty", duties);
    }

    @Test
    void who_may_write_in_this_phase_and_has_not() {
        var id = table.running(Map.of("mode", "spread"));
        table.moveTo(id, 1);
        duties(table.peer, contains("contribute"))
                .body("expected[0].items[0].id", equalTo(id))
                .body("expected[0].items[0].kind", equalTo("consultation"))
                .body("expected[0].items[0].title", equalTo("On teachers"))
                .body("expected[0].items[0].date", notNullValue());
        duties(table.observer, empty());
        duties(table.rapporteur, empty());
        table.say(table.peer, id, "question", "Who decides?").then().statusCode(201);
        duties(table.peer, empty());
        table.step(id, "next");
        duties(table.peer, contains("contribute"));
        duties(table.presenter, empty());
        table.step(id, "end");
        duties(table.peer, empty());
    }

    @Test
    void the_facilitator_when_the_time_is_over() {
        var id = table.running(Map.of("mode", "spread"));
        duties(table.facilitator, empty());
        TestPartnership.asOwner(db -> db.execute(
                "update consultation set phase_ends_at = now() - interval '1 hour' where id = ?", UUID.fromString(id)));
        duties(table.facilitator, contains("move-on")).body("expected[0].items[0].id", equalTo(id));
        table.as(table.facilitator, id, "extend", Map.of("minutes", 60)).then().statusCode(200);
        duties(table.facilitator, empty());
    }
}
