package eu.commontable.inviting;

import static io.restassured.RestAssured.given;

import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.TestTokens;
import eu.commontable.partnership.Role;
import eu.commontable.shared.db.Ids;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Organisations, their people, and who invites them; one partnership a test. */
final class InvitingWorld {
    final TestPartnership table = TestPartnership.closed();
    final Person secretary = table.person(Role.SECRETARIAT, null);
    final String batches = table.path + "/invitation-batches";

    String organisation(String name, String kind) {
        return made("organisations", Map.of("name", name, "kind", kind));
    }

    /** @param email null for a person without an address */
    String contact(String organisation, String name, String email) {
        var fields = new HashMap<String, Object>(Map.of("organisationId", organisation, "name", name));
        fields.put("email", email);
        return made("contacts", fields);
    }

    private String made(String list, Map<String, ?> fields) {
        return table.as(secretary)
                .body(fields)
                .post(table.path + "/" + list)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String address(String who) {
        return who + "-" + Ids.next() + "@town.example";
    }

    static Map<String, Object> words(String role, String language, String sentence) {
        var words = new HashMap<String, Object>(Map.of("role", role, "language", language));
        words.put("sentence", sentence);
        return words;
    }

    static Map<String, Object> asMembers() {
        return words("member", "en", null);
    }

    ValidatableResponse preview(Map<String, Object> words, String... kinds) {
        return preview(Map.of("filters", Map.of("kind", List.of(kinds)), "words", words));
    }

    ValidatableResponse preview(Map<String, ?> look) {
        return table.as(secretary).body(look).post(batches + "/preview").then();
    }

    ValidatableResponse invite(Map<String, Object> words, String... contacts) {
        return table.as(secretary)
                .body(Map.of("contactIds", List.of(contacts), "words", words))
                .post(batches)
                .then();
    }

    String invited(String... contacts) {
        return invite(asMembers(), contacts).statusCode(201).extract().path("id");
    }

    ValidatableResponse show(String batch) {
        return table.as(secretary).get(batches + "/" + batch).then();
    }

    ValidatableResponse undo(String batch) {
        return table.as(secretary)
                .header("If-Match", "*")
                .post(batches + "/" + batch + "/undo")
                .then();
    }

    ValidatableResponse people() {
        return table.as(secretary)
                .get(table.path + "/participants?role=member&sort=name")
                .then();
    }

    /** The person with this address signs in. */
    static void signIn(String address) {
        given().auth()
                .oauth2(TestTokens.of("s" + address, address))
                .get("/api/v1/me")
                .then()
                .statusCode(200);
    }
}
