package eu.commontable.action;

import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the tests of this feature make again and again. */
final class ActionWorld {
    final TestPartnership table = TestPartnership.open();

    ValidatableResponse post(Role role, String path, Map<String, ?> fields) {
        return table.as(role).body(fields).post(table.path + path).then();
    }

    ValidatableResponse patch(TestPartnership.Person person, String path, Map<String, ?> fields) {
        return table.as(person)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(fields)
                .patch(table.path + path)
                .then();
    }

    UUID organisation(String name) {
        return made("/organisations", Map.of("name", name, "visibility", "public"));
    }

    UUID action(String title, Map<String, ?> fields) {
        var all = new HashMap<String, Object>(fields);
        all.put("title", title);
        return made("/actions", all);
    }

    UUID made(String path, Map<String, ?> fields) {
        return UUID.fromString(
                post(Role.SECRETARIAT, path, fields).statusCode(201).extract().path("id"));
    }
}
