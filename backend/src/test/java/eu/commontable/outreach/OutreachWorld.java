package eu.commontable.outreach;

import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Organisations, ties, seats and lists of one test. */
final class OutreachWorld {
    final TestPartnership table = TestPartnership.open();

    UUID organisation(String name, Object... more) {
        var fields = fields(more);
        fields.putIfAbsent("visibility", "public");
        fields.put("name", name);
        return made("organisations", fields);
    }

    void tie(UUID from, String type, UUID to) {
        made("relationships", Map.of("fromId", from, "type", type, "toId", to));
    }

    void seat(UUID organisation) {
        made("memberships", Map.of("organisationId", organisation, "role", "member"));
    }

    UUID made(String list, Map<String, Object> fields) {
        return UUID.fromString(
                post(Role.SECRETARIAT, list, fields).statusCode(201).extract().path("id"));
    }

    ValidatableResponse post(Role role, String list, Map<String, Object> fields) {
        return table.as(role).body(fields).post(table.path + "/" + list).then();
    }

    ValidatableResponse get(Role role, String path) {
        return table.as(role).get(table.path + "/" + path).then();
    }

    static HashMap<String, Object> fields(Object... fields) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put((String) fields[i], fields[i + 1]);
        }
        return map;
    }
}
