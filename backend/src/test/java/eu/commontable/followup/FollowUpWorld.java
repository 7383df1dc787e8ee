package eu.commontable.followup;

import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import eu.commontable.shared.db.Ids;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An open partnership with a secretary, a town that presents a dilemma, its person, and the requests of these tests. */
final class FollowUpWorld {
    final TestPartnership table = TestPartnership.open();
    final Person secretary = table.person(Role.SECRETARIAT, null);
    final String town = organisation("Town of Example");
    final Person presenter = table.person(Role.MEMBER, UUID.fromString(town));
    final Person other = table.person(Role.MEMBER, null);

    static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(ZoneId.systemDefault()).toInstant();
    }

    String organisation(String name) {
        return post(secretary, "/organisations", Map.of("name", name, "visibility", "public"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse get(Person who, String path) {
        return (who == null ? table.anonymous() : table.as(who))
                .get(table.path + path)
                .then();
    }

    ValidatableResponse post(Person who, String path, Object body) {
        return (who == null ? table.anonymous() : table.as(who))
                .body(body)
                .post(table.path + path)
                .then();
    }

    /** A POST or DELETE on the version that is there. */
    ValidatableResponse step(Person who, String path, Object body) {
        var request = table.as(who).header("If-Match", "*");
        return (body == null ? request : request.body(body))
                .post(table.path + path)
                .then();
    }

    ValidatableResponse patch(Person who, String path, Object body) {
        return table.as(who)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(body)
                .patch(table.path + path)
                .then();
    }

    ValidatableResponse delete(Person who, String path) {
        return table.as(who).header("If-Match", "*").delete(table.path + path).then();
    }

    String proposed(Map<String, ?> more) {
        var fields = new HashMap<String, Object>(Map.of("question", "How do we find teachers?"));
        fields.putAll(more);
        return post(presenter, "/dilemmas", fields).statusCode(201).extract().path("id");
    }

    String accepted(Map<String, ?> more) {
        var id = proposed(more);
        step(secretary, "/dilemmas/" + id + "/accept", null).statusCode(200);
        return id;
    }

    String concluded(Map<String, ?> more) {
        var id = accepted(more);
        step(secretary, "/dilemmas/" + id + "/conclude", null).statusCode(200);
        return id;
    }

    ValidatableResponse take(Person who, String dilemma, Map<String, ?> takeaway) {
        return post(who, "/dilemmas/" + dilemma + "/takeaways", takeaway);
    }

    String taken(String dilemma, String text) {
        return taken(dilemma, Map.of("text", text));
    }

    String taken(String dilemma, Map<String, ?> takeaway) {
        return take(presenter, dilemma, takeaway).statusCode(201).extract().path("id");
    }

    ValidatableResponse answer(Person who, String dilemma, String takeaway, String answer) {
        return step(who, takeaway(dilemma, takeaway) + "/answer", Map.of("answer", answer));
    }

    static String takeaway(String dilemma, String id) {
        return "/dilemmas/" + dilemma + "/takeaways/" + id;
    }

    ValidatableResponse way(Person who, String dilemma) {
        return get(who, "/dilemmas/" + dilemma + "/way");
    }

    ValidatableResponse count(Person who, String dilemma, LocalDate from) {
        return step(who, "/dilemmas/" + dilemma + "/way/count", Map.of("countedFrom", from.toString()));
    }

    /** The token of the open round's first link. */
    String token(String dilemma) {
        String link = way(secretary, dilemma).extract().path("rounds[-1].asked[0].link");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    ValidatableResponse open(String token) {
        return get(null, "/follow-ups/" + token);
    }

    ValidatableResponse tell(String token, String takeaway, String answer, String note) {
        var one = new HashMap<String, Object>(Map.of("takeawayId", takeaway, "answer", answer));
        one.put("note", note);
        return post(null, "/follow-ups/" + token, Map.of("answers", List.of(one)));
    }

    /** As many days before: as if all of it had happened earlier. */
    void earlier(String dilemma, int days) {
        TestPartnership.asOwner(db -> {
            db.execute(
                    "update dilemma_way set accepted_on = accepted_on - ?, concluded_on = concluded_on - ?, counted_from = counted_from - ?"
                            + " where dilemma_id = ?",
                    days,
                    days,
                    days,
                    UUID.fromString(dilemma));
            db.execute(
                    "update follow_up set concluded_on = concluded_on - ?, asked_on = asked_on - ?, closes_on = closes_on - ?"
                            + " where dilemma_id = ?",
                    days,
                    days,
                    days,
                    UUID.fromString(dilemma));
        });
    }

    /** purpose, address and language of letters in the order in which they were written. */
    List<String> letters() {
        var found = new ArrayList<String>();
        TestPartnership.asOwner(db -> found.addAll(db.createQuery(
                        "select purpose || ' to ' || address || ' in ' || language from mail where partnership_id = ? order by id")
                .bind(0, table.id)
                .mapTo(String.class)
                .list()));
        return found;
    }

    static String unknown() {
        return Ids.next().toString();
    }
}
