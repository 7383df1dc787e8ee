package eu.commontable.academy;

import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the tests of this feature say to the API, in short: a closed partnership with an edition of two sessions. */
final class AcademyWorld {
    /** A member of an organisation of their own. */
    record City(UUID organisation, Person person) {}

    final TestPartnership table;
    final Person secretariat;
    final Person ann;
    final Person bob;
    final UUID edition;
    final UUID module;
    final UUID morning;
    final UUID afternoon;

    AcademyWorld() {
        this(TestPartnership.closed());
    }

    AcademyWorld(TestPartnership table) {
        this.table = table;
        secretariat = table.person(Role.SECRETARIAT, null);
        ann = table.person(Role.MEMBER, null);
        bob = table.person(Role.EXPERT, null);
        edition = id(post(
                        secretariat,
                        "/editions",
                        map(
                                "title",
                                "Spring academy",
                                "starts",
                                "2031-04-16",
                                "ends",
                                "2031-04-17",
                                "place",
                                "Example",
                                "country",
                                "BE",
                                "visibility",
                                "public"))
                .statusCode(201));
        module = id(post(secretariat, "/editions/" + edition + "/modules", map("title", "Schools"))
                .statusCode(201));
        morning = session(
                map("number", 1, "topic", "Teachers", "starts", "2031-04-16T09:00", "ends", "2031-04-16T12:00"));
        afternoon = session(map("number", 2, "topic", "Parents", "starts", "2031-04-16T13:00", "place", "Room 2"));
    }

    UUID session(Map<String, Object> fields) {
        return id(post(secretariat, "/editions/" + edition + "/modules/" + module + "/sessions", fields)
                .statusCode(201));
    }

    static Map<String, Object> map(Object... fields) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put((String) fields[i], fields[i + 1]);
        }
        return map;
    }

    static UUID id(ValidatableResponse made) {
        return UUID.fromString(made.extract().path("id"));
    }

    ValidatableResponse post(Person person, String path, Object body) {
        return table.as(person).body(body).post(table.path + path).then();
    }

    ValidatableResponse step(Person person, String path, Object body) {
        var request = table.as(person).header("If-Match", "*");
        return (body == null ? request : request.body(body))
                .post(table.path + path)
                .then();
    }

    ValidatableResponse put(Person person, String path, Object body) {
        return table.as(person)
                .header("If-Match", "*")
                .body(body)
                .put(table.path + path)
                .then();
    }

    ValidatableResponse get(Person person, String path) {
        return table.as(person).get(table.path + path).then();
    }

    UUID participant(Person person) {
        var found = new UUID[1];
        TestPartnership.asOwner(db -> found[0] = db.createQuery("select id from participant where account_id = ?")
                .bind(0, person.account())
                .mapTo(UUID.class)
                .one());
        return found[0];
    }

    City city(String name, String country) {
        var organisation = id(post(
                        secretariat,
                        "/organisations",
                        map("name", name, "countries", List.of(country), "visibility", "public"))
                .statusCode(201));
        return new City(organisation, table.person(Role.MEMBER, organisation));
    }

    /** Two places, one application an organisation, ann and bob review. */
    ValidatableResponse registration(int places, Object... more) {
        var body = map(
                "places",
                places,
                "opens",
                LocalDate.now().minusDays(20).toString(),
                "closes",
                LocalDate.now().plusDays(5).toString(),
                "perOrganisation",
                1,
                "answerDays",
                7,
                "criteria",
                List.of(
                        map("key", "need", "name", "Need", "weight", 3),
                        map("key", "reach", "name", "Reach", "weight", 1)),
                "reviewerIds",
                List.of(participant(ann), participant(bob)));
        body.putAll(map(more));
        return put(secretariat, "/editions/" + edition + "/registration", body);
    }

    void close(int places) {
        registration(places, "closes", LocalDate.now().minusDays(1).toString()).statusCode(200);
    }

    ValidatableResponse apply(Person person, Object... fields) {
        var body = map("dilemma", map("question", "How do we begin?"), "size", "small");
        body.putAll(map(fields));
        return post(person, "/editions/" + edition + "/enrolments", body);
    }

    UUID applied(City city) {
        return id(apply(city.person()).statusCode(201));
    }

    /** Cities with an application each, when the last day has passed. */
    List<City> applied(int places, List<UUID> ids, String... names) {
        registration(places).statusCode(200);
        var cities = new ArrayList<City>();
        for (var name : names) {
            var city = city(name, "BE");
            cities.add(city);
            ids.add(applied(city));
        }
        close(places);
        return cities;
    }

    ValidatableResponse score(Person person, UUID enrolment, int need, int reach) {
        return post(
                person,
                "/enrolments/" + enrolment + "/scores",
                map(
                        "scores",
                        List.of(
                                map("criterion", "need", "score", need, "reason", "N"),
                                map("criterion", "reach", "score", reach))));
    }

    ValidatableResponse select(Object... verdicts) {
        var decisions = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < verdicts.length; i += 2) {
            decisions.add(map("enrolmentId", verdicts[i], "verdict", verdicts[i + 1], "reason", "Because."));
        }
        return post(secretariat, "/editions/" + edition + "/selection", map("decisions", decisions));
    }

    String state(UUID enrolment) {
        return get(secretariat, "/enrolments/" + enrolment)
                .statusCode(200)
                .extract()
                .path("state");
    }

    String token(UUID enrolment) {
        String link = get(secretariat, "/enrolments/" + enrolment).extract().path("link");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    ValidatableResponse byLink(UUID enrolment, String step) {
        return table.anonymous()
                .header("If-Match", "*")
                .post(table.path + "/academy-places/" + token(enrolment) + "/" + step)
                .then();
    }

    /** Purposes of the letters to the people of this application. */
    List<String> letters(UUID enrolment) {
        var found = new ArrayList<String>();
        TestPartnership.asOwner(
                db -> found.addAll(db.createQuery("select purpose from mail where about_id = ? order by created_at, id")
                        .bind(0, enrolment)
                        .mapTo(String.class)
                        .list()));
        return found;
    }
}
