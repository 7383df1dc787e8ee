package eu.commontable.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AssessmentsTest {
    private final TestPartnership table = TestPartnership.open();
    private final Person secretariat = table.person(Role.SECRETARIAT, null);
    private String town;

    @BeforeEach
    void registers_one() {
        town = organisation("Town", "public");
    }

    private static Map<String, Object> map(Object... fields) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put((String) fields[i], fields[i + 1]);
        }
        return map;
    }

    private String organisation(String name, String visibility) {
        return table.as(secretariat)
                .body(map("name", name, "visibility", visibility))
                .post(table.path + "/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse sign(Person person, Object... fields) {
        var body = map("organisationId", town, "influence", 4, "interest", 2);
        body.putAll(map(fields));
        return table.as(person).body(body).post(table.path + "/assessments").then();
    }

    private void name(String... roles) {
        table.as(secretariat)
                .body(map("roles", List.of(roles)))
                .post(table.path + "/assessment-setting")
                .then()
                .statusCode(200);
    }

    @Test
    void are_dated_and_signed() {
        sign(secretariat, "theme", "housing", "position", -1, "note", "Said so.")
                .statusCode(201)
                .body("organisation.name", equalTo("Town"))
                .body("on", equalTo(LocalDate.now().toString()))
                .body("author", equalTo("Test secretariat"))
                .body("mine", equalTo(true))
                .body("position", equalTo(-1));
        table.as(secretariat)
                .get(table.path + "/assessments?theme=housing&q=tow&count=true")
                .then()
                .body("items", hasSize(1))
                .body("total.value", equalTo(1));
    }

    @Test
    void do_not_exist_for_roles_that_are_not_named() {
        String id = sign(secretariat).statusCode(201).extract().path("id");
        for (var role : new Role[] {Role.MEMBER, Role.ADVISOR, Role.EXPERT, Role.OBSERVER}) {
            var person = table.person(role, null);
            table.as(person).get(table.path + "/assessments").then().statusCode(404);
            table.as(person).get(table.path + "/assessment-plot").then().statusCode(404);
            table.as(person).get(table.path + "/assessments/" + id).then().statusCode(404);
            table.as(person).get(table.path + "/assessment-access").then().body("named", equalTo(false));
            sign(person).statusCode(404);
            table.as(person)
                    .header("If-Match", "*")
                    .delete(table.path + "/assessments/" + id)
                    .then()
                    .statusCode(404);
            table.as(person)
                    .body(map("roles", List.of("member")))
                    .post(table.path + "/assessment-setting")
                    .then()
                    .statusCode(403);
        }
        table.anonymous().get(table.path + "/assessments").then().statusCode(401);
    }

    @Test
    void follow_the_roles_that_the_partnership_names() {
        sign(secretariat).statusCode(201);
        name("advisor");
        var advisor = table.person(Role.ADVISOR, null);
        table.as(advisor)
                .get(table.path + "/assessments")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        sign(advisor, "influence", 1).statusCode(201);
        table.as(secretariat).get(table.path + "/assessments").then().statusCode(404);
        name("advisor", "secretariat");
        table.as(secretariat).get(table.path + "/assessments").then().body("items", hasSize(2));
        table.as(secretariat)
                .body(map("roles", List.of()))
                .post(table.path + "/assessment-setting")
                .then()
                .statusCode(422);
    }

    @Test
    void are_absent_from_history_search_and_exports() {
        sign(secretariat, "note", "unmistakable").statusCode(201);
        for (var path : List.of(
                "/history",
                "/search?q=unmistakable",
                "/organisations/csv",
                "/organisations/" + town + "/involvements",
                "/organisations/" + town)) {
            table.as(secretariat)
                    .get(table.path + path)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("unmistakable")))
                    .body(not(containsString("assessment")));
        }
    }

    @Test
    void tell_where_organisations_stood_on_a_day_with_their_trail() {
        sign(secretariat, "on", "2020-01-01", "influence", 1, "interest", 1);
        sign(secretariat, "on", "2022-01-01", "influence", 3, "interest", 2);
        sign(secretariat, "on", "2024-01-01", "influence", 5, "interest", 4, "theme", "housing", "position", 2);
        var plot = table.path + "/assessment-plot";
        table.as(secretariat)
                .get(plot)
                .then()
                .statusCode(200)
                .body("first", equalTo("2020-01-01"))
                .body("last", equalTo("2024-01-01"))
                .body("points", hasSize(1))
                .body("points[0].influence", equalTo(5))
                .body("points[0].trail.influence", contains(3, 1));
        table.as(secretariat)
                .get(plot + "?on=2023-06-30")
                .then()
                .body("points[0].influence", equalTo(3))
                .body("points[0].trail.influence", contains(1));
        table.as(secretariat).get(plot + "?on=2019-06-30").then().body("points", empty());
        table.as(secretariat)
                .get(plot + "?theme=housing")
                .then()
                .body("points[0].position", equalTo(2))
                .body("points[0].trail", empty());
    }

    @Test
    void follow_the_sight_of_their_organisation() {
        var hidden = table.as(table.person(Role.COORDINATOR, null))
                .body(map("name", "Hidden", "visibility", "confidential"))
                .post(table.path + "/organisations")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        table.as(secretariat)
                .body(map("organisationId", hidden, "influence", 1, "interest", 1))
                .post(table.path + "/assessments")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/organisationId"));
    }

    @Test
    void refuse_what_cannot_be() {
        sign(secretariat, "influence", 6).statusCode(422).body("errors[0].pointer", equalTo("/influence"));
        sign(secretariat, "theme", "housing").statusCode(422).body("errors[0].pointer", equalTo("/position"));
        sign(secretariat, "theme", "nothing", "position", 1)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/theme"));
        sign(secretariat, "on", LocalDate.now().plusDays(5).toString())
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/on"));
    }

    @Test
    void are_changed_by_who_signed_them_or_who_curates() {
        name("coordinator", "secretariat", "member");
        var ann = table.person(Role.MEMBER, null);
        var bob = table.person(Role.MEMBER, null);
        String id = sign(ann).statusCode(201).extract().path("id");
        table.as(bob)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(map("influence", 1))
                .patch(table.path + "/assessments/" + id)
                .then()
                .statusCode(403);
        table.as(ann)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(map("influence", 1))
                .patch(table.path + "/assessments/" + id)
                .then()
                .statusCode(200)
                .body("influence", equalTo(1))
                .body("interest", equalTo(2))
                .body("version", equalTo(2));
        table.as(secretariat)
                .header("If-Match", "*")
                .delete(table.path + "/assessments/" + id)
                .then()
                .statusCode(204);
        var other = TestPartnership.open();
        other.as(Role.SECRETARIAT).get(other.path + "/assessments/" + id).then().statusCode(404);
    }
}
