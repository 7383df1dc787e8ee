package eu.commontable.expertise;

import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A closed partnership with a secretary, a member who asks, and experts with and without an account. */
final class PoolWorld {
    final TestPartnership table = TestPartnership.closed();
    final String experts = table.path + "/experts";
    final String calls = table.path + "/calls";
    final Person secretary = table.person(Role.SECRETARIAT, null);
    final Person member = table.person(Role.MEMBER, null);

    ValidatableResponse invite(Map<String, ?> fields) {
        return table.as(secretary).body(fields).post(experts).then();
    }

    /** Somebody without an account who has joined; their profile's token. */
    Joined joined(String name, Map<String, ?> profile) {
        var made = invite(Map.of("name", name, "email", name.replace(" ", ".") + "@pool.example"))
                .statusCode(201)
                .extract();
        String link = made.path("link");
        return join(made.path("id"), link, profile);
    }

    /** A person with the role of an expert who has joined. */
    Joined joined(Person person, Map<String, ?> profile) {
        var made = invite(Map.of("participantId", participantOf(person)))
                .statusCode(201)
                .extract();
        return join(made.path("id"), made.path("link"), profile);
    }

    private Joined join(String id, String link, Map<String, ?> profile) {
        var token = tokenOf(link);
        table.anonymous()
                .body(profile)
                .post(experts + "/profile/" + token)
                .then()
                .statusCode(200);
        return new Joined(id, token);
    }

    static String tokenOf(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    String call(Person author, Map<String, ?> fields) {
        return table.as(author)
                .body(fields)
                .post(calls)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String openCall(Person author, Map<String, ?> fields) {
        var id = call(author, fields);
        move(author, id, "open").statusCode(200);
        return id;
    }

    ValidatableResponse move(Person who, String call, String state) {
        return table.as(who)
                .header("If-Match", "*")
                .body(Map.of("state", state))
                .post(calls + "/" + call + "/state")
                .then();
    }

    /** The token by which this expert answers. */
    String ask(Person who, String call, Joined expert) {
        List<Map<String, Object>> asks = table.as(who)
                .body(Map.of("expertIds", List.of(expert.id())))
                .post(calls + "/" + call + "/asks")
                .then()
                .statusCode(200)
                .extract()
                .path("asks");
        return asks.stream()
                .filter(ask -> ask.get("expertId").equals(expert.id()))
                .map(ask -> tokenOf(ask.get("link").toString()))
                .findFirst()
                .orElseThrow();
    }

    ValidatableResponse answer(String token, String answer) {
        return table.anonymous()
                .body(Map.of("answer", answer, "note", "Gladly"))
                .post(calls + "/answers/" + token)
                .then();
    }

    ValidatableResponse show(Person who, String call) {
        return table.as(who).get(calls + "/" + call).then();
    }

    String participantOf(Person person) {
        var id = new UUID[1];
        TestPartnership.asOwner(db -> id[0] = db.createQuery("select id from participant where account_id = :account")
                .bind("account", person.account())
                .mapTo(UUID.class)
                .one());
        return id[0].toString();
    }

    /** An expert of the pool. */
    record Joined(String id, String token) {}
}
