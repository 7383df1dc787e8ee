package eu.commontable.application;

import static org.hamcrest.Matchers.nullValue;

import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the tests of this feature say to the API, in short: a closed partnership with two reviewers. */
final class ApplicationWorld {
    final TestPartnership table = TestPartnership.closed();
    final Person secretariat = table.person(Role.SECRETARIAT, null);
    final Person ann = table.person(Role.MEMBER, null);
    final Person bob = table.person(Role.EXPERT, null);

    static Map<String, Object> map(Object... fields) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put((String) fields[i], fields[i + 1]);
        }
        return map;
    }

    String participant(Person person) {
        var found = new String[1];
        TestPartnership.asOwner(db -> found[0] = db.createQuery("select id::text from participant where account_id = ?")
                .bind(0, person.account())
                .mapTo(String.class)
                .one());
        return found[0];
    }

    String call(Object... more) {
        var body = map(
                "title",
                "Two seats",
                "body",
                "We look for small cities.",
                "role",
                "member",
                "seats",
                2,
                "deadline",
                LocalDate.now().plusDays(10).toString(),
                "criteria",
                List.of(
                        map("key", "need", "name", "Need", "weight", 3),
                        map("key", "reach", "name", "Reach", "weight", 1)),
                "questions",
                List.of(map("key", "why", "question", "Why?", "required", true)),
                "reviewerIds",
                List.of(participant(ann), participant(bob)));
        body.putAll(map(more));
        return table.as(secretariat)
                .body(body)
                .post(table.path + "/member-calls")
                .then()
                .statusCode(201)
                .body("link", nullValue())
                .extract()
                .path("id");
    }

    ValidatableResponse move(String call, String step) {
        return table.as(secretariat)
                .header("If-Match", "*")
                .body(map("step", step))
                .post(table.path + "/member-calls/" + call + "/move")
                .then();
    }

    String tokenOf(String call) {
        String link = table.as(secretariat)
                .get(table.path + "/member-calls/" + call)
                .then()
                .extract()
                .path("link");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    ValidatableResponse apply(String token, String name) {
        return table.anonymous()
                .body(map(
                        "organisationName",
                        name,
                        "contactName",
                        "Cleo Example",
                        "contactAddress",
                        "cleo@apply.example",
                        "answers",
                        List.of(map("key", "why", "text", "Because of " + name))))
                .post(table.path + "/open-calls/" + token + "/applications")
                .then();
    }

    String applied(String token, String name) {
        String link = apply(token, name).statusCode(200).extract().path("link");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    List<String> ids(String call) {
        return table.as(secretariat)
                .get(table.path + "/member-calls/" + call + "/applications")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    ValidatableResponse score(Person person, String application, int need, int reach) {
        return table.as(person)
                .body(map(
                        "scores",
                        List.of(
                                map("criterion", "need", "score", need, "reason", "N"),
                                map("criterion", "reach", "score", reach, "reason", "R"))))
                .post(table.path + "/applications/" + application + "/scores")
                .then();
    }

    RequestSpecification change() {
        return table.as(secretariat).header("If-Match", "*");
    }
}
