package eu.commontable.consultation;

import static org.hamcrest.Matchers.notNullValue;

import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A partnership with a consultation in it, and a person in every seat. */
public final class Table {
    public final TestPartnership partnership = TestPartnership.closed();
    public final Person secretary = partnership.person(Role.SECRETARIAT, null);
    public final UUID town = organisation("Town of Example", "city", "local");
    public final Person facilitator = partnership.person(Role.MEMBER, organisation("Network", "city-network", "eu"));
    public final Person presenter = partnership.person(Role.MEMBER, town);
    public final Person rapporteur = partnership.person(Role.ADVISOR, null);
    public final Person peer = partnership.person(Role.MEMBER, organisation("Other Town", "city", "local"));
    public final Person observer = partnership.person(Role.OBSERVER, null);
    public final String consultations = partnership.path + "/consultations";

    public UUID organisation(String name, String kind, String level) {
        return UUID.fromString(partnership
                .as(secretary)
                .body(Map.of("name", name, "kind", kind, "levels", List.of(level)))
                .post(partnership.path + "/organisations")
                .path("id"));
    }

    /** An accepted dilemma of the town. */
    public String dilemma(Map<String, Object> more) {
        var draft = new HashMap<String, Object>(Map.of("question", "Who teaches newcomers?", "organisationId", town));
        draft.putAll(more);
        String id = partnership
                .as(secretary)
                .body(draft)
                .post(partnership.path + "/dilemmas")
                .path("id");
        partnership
                .as(secretary)
                .header("If-Match", "*")
                .post(partnership.path + "/dilemmas/" + id + "/accept")
                .then()
                .statusCode(200);
        return id;
    }

    /** A consultation in which everybody has their seat. */
    public String planned(Map<String, Object> more) {
        return planned(dilemma(Map.of()), more);
    }

    public String planned(String dilemma, Map<String, Object> more) {
        var draft = new HashMap<String, Object>(Map.of(
                "title", "On teachers", "dilemmaIds", List.of(dilemma), "protocol", "open-question", "seats", seats()));
        draft.putAll(more);
        return partnership
                .as(secretary)
                .body(draft)
                .post(consultations)
                .then()
                .statusCode(201)
                .body("id", notNullValue())
                .extract()
                .path("id");
    }

    public String running(Map<String, Object> more) {
        var id = planned(more);
        step(id, "start").then().statusCode(200);
        return id;
    }

    public Response step(String id, String step) {
        return as(facilitator, id, step, null);
    }

    public Response as(Person person, String id, String step, Object body) {
        var request = partnership.as(person).header("If-Match", "*");
        if (body != null) {
            request.body(body);
        }
        return request.post(consultations + "/" + id + "/" + step);
    }

    public Response say(Person person, String id, String kind, String body) {
        return say(person, id, Map.of("kind", kind, "body", body));
    }

    public Response say(Person person, String id, Map<String, Object> draft) {
        return partnership.as(person).body(draft).post(consultations + "/" + id + "/contributions");
    }

    public Response room(Person person, String id) {
        return partnership.as(person).get(consultations + "/" + id + "/room");
    }

    /** To the phase with this place, from the first. */
    public void moveTo(String id, int phase) {
        for (int i = 0; i < phase; i++) {
            step(id, "next").then().statusCode(200);
        }
    }

    public List<Map<String, Object>> seats() {
        var seats = new ArrayList<Map<String, Object>>();
        seats.add(seat(facilitator, "facilitator"));
        seats.add(seat(presenter, "presenter"));
        seats.add(seat(rapporteur, "rapporteur"));
        seats.add(seat(peer, "peer"));
        seats.add(seat(observer, "observer"));
        return seats;
    }

    public Map<String, Object> seat(Person person, String role) {
        return Map.of("participantId", participant(person), "role", role);
    }

    public static UUID participant(Person person) {
        var found = new UUID[1];
        TestPartnership.asOwner(
                db -> found[0] = db.createQuery("select id from participant where account_id = :account")
                        .bind("account", person.account())
                        .mapTo(UUID.class)
                        .one());
        return found[0];
    }
}
