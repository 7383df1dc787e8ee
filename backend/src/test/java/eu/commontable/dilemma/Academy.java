package eu.commontable.dilemma;

import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A partnership with the people of these tests, and the requests that they make. */
final class Academy {
    final TestPartnership table;
    final Person secretariat;
    final UUID town;
    final Person member;

    private Academy(TestPartnership table) {
        this.table = table;
        secretariat = table.person(Role.SECRETARIAT, null);
        town = organisation("Town of Example", Map.of("city", "Example", "visibility", "public"));
        member = table.person(Role.MEMBER, town);
    }

    static Academy open() {
        return new Academy(TestPartnership.open());
    }

    UUID organisation(String name, Map<String, ?> more) {
        var fields = new HashMap<String, Object>(more);
        fields.put("name", name);
        return id(post(secretariat, "/organisations", fields).statusCode(201));
    }

    ValidatableResponse post(Person person, String path, Object body) {
        return table.as(person).body(body).post(table.path + path).then();
    }

    ValidatableResponse get(Person person, String path) {
        return table.as(person).get(table.path + path).then();
    }

    ValidatableResponse patch(Person person, String path, Object body) {
        return table.as(person)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(body)
                .patch(table.path + path)
                .then();
    }

    /** A step of a dilemma, or an archive or restore. */
    ValidatableResponse step(Person person, String path, Object body) {
        var request = table.as(person).header("If-Match", "*");
        return (body == null ? request : request.body(body))
                .post(table.path + path)
                .then();
    }

    UUID proposed(Person by, Map<String, ?> fields) {
        return id(post(by, "/dilemmas", fields).statusCode(201));
    }

    UUID accepted(Person by, Map<String, ?> fields) {
        var id = proposed(by, fields);
        step(secretariat, "/dilemmas/" + id + "/accept", null).statusCode(200);
        return id;
    }

    static UUID id(ValidatableResponse made) {
        return UUID.fromString(made.extract().path("id"));
    }
}
