package eu.commontable.interaction;

import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A partnership with a secretary and a member who log. */
final class LogWorld {
    final TestPartnership table = TestPartnership.open();
    final String log = table.path + "/interactions";
    final Person secretary = table.person(Role.SECRETARIAT, null);
    final Person member = table.person(Role.MEMBER, null);

    static Map<String, Object> entry(String title, String date, Object... more) {
        var fields = new HashMap<String, Object>(Map.of("title", title, "date", date));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i].toString(), more[i + 1]);
        }
        return fields;
    }

    ValidatableResponse log(Person who, Map<String, ?> fields) {
        return table.as(who).body(fields).post(log).then();
    }

    String logged(Person who, Map<String, ?> fields) {
        return log(who, fields).statusCode(201).extract().path("id");
    }

    String organisation(String name, String visibility) {
        return table.as(secretary)
                .body(Map.of("name", name, "visibility", visibility))
                .post(table.path + "/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String contact(String organisation, String name, boolean consent) {
        return table.as(secretary)
                .body(Map.of("organisationId", organisation, "name", name, "consent", consent))
                .post(table.path + "/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse show(Person who, String id) {
        return table.as(who).get(log + "/" + id).then();
    }

    String participantOf(Person person) {
        var id = new UUID[1];
        TestPartnership.asOwner(db -> id[0] = db.createQuery("select id from participant where account_id = :account")
                .bind("account", person.account())
                .mapTo(UUID.class)
                .one());
        return id[0].toString();
    }
}
