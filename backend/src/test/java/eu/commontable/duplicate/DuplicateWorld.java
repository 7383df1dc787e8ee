package eu.commontable.duplicate;

import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the tests of this feature say to the API, in short. */
final class DuplicateWorld {
    final TestPartnership table = TestPartnership.open();
    final TestPartnership.Person secretary = table.person(Role.SECRETARIAT, null);

    ValidatableResponse post(String path, Object... fields) {
        return table.as(secretary)
                .body(map(fields))
                .post(table.path + "/" + path)
                .then();
    }

    /** A POST that changes what is there. */
    ValidatableResponse act(String path) {
        return table.as(secretary)
                .header("If-Match", "*")
                .post(table.path + "/" + path)
                .then();
    }

    UUID made(String path, Object... fields) {
        return UUID.fromString(post(path, fields).statusCode(201).extract().path("id"));
    }

    UUID organisation(String name, Object... more) {
        var fields = map(more);
        fields.putIfAbsent("visibility", "public");
        fields.put("name", name);
        return UUID.fromString(table.as(secretary)
                .body(fields)
                .post(table.path + "/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    ValidatableResponse get(String path) {
        return table.as(secretary).get(table.path + "/" + path).then();
    }

    ValidatableResponse patch(String path, Object... fields) {
        return table.as(secretary)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(map(fields))
                .patch(table.path + "/" + path)
                .then();
    }

    static Map<String, Object> map(Object... fields) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put((String) fields[i], fields[i + 1]);
        }
        return map;
    }
}
