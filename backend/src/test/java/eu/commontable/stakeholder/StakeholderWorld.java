package eu.commontable.stakeholder;

import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the tests of this feature say to the API, in short. */
final class StakeholderWorld {
    final TestPartnership table = TestPartnership.open();

    ValidatableResponse post(String list, Object... fields) {
        return table.as(Role.SECRETARIAT)
                .body(map(fields))
                .post(table.path + "/" + list)
                .then();
    }

    UUID made(String list, Object... fields) {
        return UUID.fromString(post(list, fields).statusCode(201).extract().path("id"));
    }

    UUID organisation(String name, Object... more) {
        var fields = map(more);
        fields.putIfAbsent("visibility", "public");
        fields.put("name", name);
        return UUID.fromString(table.as(Role.SECRETARIAT)
                .body(fields)
                .post(table.path + "/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    ValidatableResponse patch(Role role, String path, Object... fields) {
        return table.as(role)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(map(fields))
                .patch(table.path + "/" + path)
                .then();
    }

    ValidatableResponse delete(Role role, String path) {
        return table.as(role)
                .header("If-Match", "*")
                .delete(table.path + "/" + path)
                .then();
    }

    ValidatableResponse get(Role role, String path) {
        return table.as(role).get(table.path + "/" + path).then();
    }

    ValidatableResponse getAnonymously(String path) {
        return table.anonymous().get(table.path + "/" + path).then();
    }

    static Map<String, Object> map(Object... fields) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put((String) fields[i], fields[i + 1]);
        }
        return map;
    }
}
