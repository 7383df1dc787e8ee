package eu.commontable.similar;

import static org.hamcrest.Matchers.empty;

import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A town, its author and a reader, for tests of what is similar. */
abstract class Shelf {
    static final String GUARDIANS = "How do we find guardians for unaccompanied minors?";

    final TestPartnership table = TestPartnership.open();
    final Person secretariat = table.person(Role.SECRETARIAT, null);
    UUID town;
    Person author;
    final Person reader = table.person(Role.MEMBER, null);

    @BeforeEach
    void opens() {
        town = made(secretariat, "/organisations", Map.of("name", "Town of Example", "city", "Example"));
        author = table.person(Role.MEMBER, town);
    }

    UUID made(Person by, String path, Map<String, ?> fields) {
        return UUID.fromString(table.as(by)
                .body(fields)
                .post(table.path + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    UUID proposed(String question, Map<String, ?> more) {
        var fields = new HashMap<String, Object>(more);
        fields.put("question", question);
        return made(author, "/dilemmas", fields);
    }

    UUID accepted(String question, Map<String, ?> more) {
        var id = proposed(question, more);
        step(secretariat, "/dilemmas/" + id + "/accept");
        return id;
    }

    void step(Person by, String path) {
        table.as(by).header("If-Match", "*").post(table.path + path).then().statusCode(200);
    }

    ValidatableResponse similar(Person who, Map<String, ?> typed) {
        return table.as(who).body(typed).post(table.path + "/similar").then();
    }

    ValidatableResponse similar(Person who, String question) {
        return similar(who, Map.of("question", question)).statusCode(200);
    }

    static void nothing(ValidatableResponse answer) {
        answer.body("dilemmas", empty()).body("practices", empty()).body("organisations", empty());
    }

    /** Something else to tell rare words from common ones. */
    void others() {
        accepted("Which bus brings pupils to the swimming lesson?", Map.of());
        made(
                secretariat,
                "/practices",
                Map.of("title", "Night bus for shift workers", "summary", "It stops at the harbour."));
    }
}
