package eu.commontable.practice;

import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A partnership with two towns that tell of practices and reuse them, and the requests that these tests make. */
final class Kitchen {
    final TestPartnership table = TestPartnership.open();
    final Person secretariat = table.person(Role.SECRETARIAT, null);
    final UUID town = organisation("Town of Example", Map.of("city", "Example", "visibility", "public"));
    final Person member = table.person(Role.MEMBER, town);
    final UUID port = organisation("Port of Example", Map.of("city", "Port"));
    final Person neighbour = table.person(Role.MEMBER, port);

    UUID organisation(String name, Map<String, ?> more) {
        var fields = new HashMap<String, Object>(more);
        fields.put("name", name);
        return id(post(secretariat, "/organisations", fields).statusCode(201));
    }

    UUID told(Map<String, ?> fields) {
        return id(post(secretariat, "/practices", fields).statusCode(201));
    }

    /** A practice of the town, reused by these organisations. */
    UUID reused(String title, UUID... by) {
        var id = told(Map.of("title", title, "organisationId", town, "visibility", "public"));
        for (var organisation : by) {
            post(secretariat, "/practices/" + id + "/reuses", Map.of("organisationId", organisation))
                    .statusCode(201);
        }
        return id;
    }

    ValidatableResponse post(Person person, String path, Object body) {
        return table.as(person).body(body).post(table.path + path).then();
    }

    ValidatableResponse get(Person person, String path) {
        return table.as(person).get(table.path + path).then();
    }

    ValidatableResponse anonymous(String path) {
        return table.anonymous().get(table.path + path).then();
    }

    ValidatableResponse patch(Person person, String path, Object body) {
        return table.as(person)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(body)
                .patch(table.path + path)
                .then();
    }

    ValidatableResponse delete(Person person, String path) {
        return table.as(person)
                .header("If-Match", "*")
                .delete(table.path + path)
                .then();
    }

    ValidatableResponse step(Person person, String path) {
        return table.as(person).header("If-Match", "*").post(table.path + path).then();
    }

    static UUID id(ValidatableResponse made) {
        return UUID.fromString(made.extract().path("id"));
    }
}
