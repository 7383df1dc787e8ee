package eu.commontable.network;

import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.UUID;

/** Organisations and ties of one test. */
final class NetworkWorld {
    final TestPartnership table = TestPartnership.open();

    UUID organisation(String name, Object... more) {
        return made("organisations", fields("name", name, "visibility", "public"), more);
    }

    UUID tie(UUID from, String type, UUID to, Object... more) {
        return made("relationships", fields("fromId", from, "type", type, "toId", to), more);
    }

    ValidatableResponse get(Role role, String path) {
        return table.as(role).get(table.path + "/" + path).then();
    }

    ValidatableResponse getAnonymously(String path) {
        return table.anonymous().get(table.path + "/" + path).then();
    }

    private UUID made(String list, HashMap<String, Object> fields, Object... more) {
        fields.putAll(fields(more));
        return UUID.fromString(table.as(Role.SECRETARIAT)
                .body(fields)
                .post(table.path + "/" + list)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static HashMap<String, Object> fields(Object... fields) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put((String) fields[i], fields[i + 1]);
        }
        return map;
    }
}
