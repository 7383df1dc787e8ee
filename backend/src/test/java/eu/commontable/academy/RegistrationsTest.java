package eu.commontable.academy;

import static eu.commontable.academy.AcademyWorld.id;
import static eu.commontable.academy.AcademyWorld.map;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Setting a registration, and applying. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegistrationsTest {
    private AcademyWorld world;
    private String path;

    @BeforeEach
    void opens() {
        world = new AcademyWorld();
        path = "/editions/" + world.edition + "/registration";
    }

    @Nested
    class Setting {
        @Test
        void is_none_until_somebody_says() {
            world.get(world.ann, path)
                    .statusCode(200)
                    .body("phase", equalTo("none"))
                    .body("version", equalTo(0))
                    .body("may.apply", equalTo(false));
            world.table
                    .as(world.secretariat)
                    .get(world.table.path + "/editions/" + UUID.randomUUID() + "/registration")
                    .then()
                    .statusCode(404);
        }

        @Test
        void tells_each_what_they_may_know() {
            world.registration(2)
                    .statusCode(200)
                    .body("phase", equalTo("taking"))
                    .body("reviewers", hasSize(2))
                    .body("applications", equalTo(0));
            var city = world.city("Town", "BE");
            world.applied(city);
            world.get(city.person(), path)
                    .body("reviewers", empty())
                    .body("applications", nullValue())
                    .body("taken", nullValue())
                    .body("own.state", contains("submitted"))
                    .body("may.apply", equalTo(true));
            world.get(world.ann, path)
                    .body("applications", equalTo(1))
                    .body("taken", nullValue())
                    .body("reviewing", equalTo(true));
        }

        @Test
        void knows_when_it_opens_and_closes() {
            world.registration(2, "opens", LocalDate.now().plusDays(1).toString())
                    .body("phase", equalTo("planned"));
            world.registration(2, "closes", LocalDate.now().minusDays(1).toString())
                    .body("phase", equalTo("closed"));
            world.registration(2, "opens", LocalDate.now().plusDays(9).toString())
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/closes"));
        }

        @Test
        void asks_for_the_version_and_for_the_staff() {
            world.registration(2).statusCode(200);
            var body = map(
                    "places", 1, "opens", "2031-01-01", "closes", "2031-01-02", "perOrganisation", 1, "answerDays", 3);
            world.table
                    .as(world.secretariat)
                    .body(body)
                    .put(world.table.path + path)
                    .then()
                    .statusCode(428);
            world.put(world.ann, path, body).statusCode(403);
            world.table
                    .as(world.secretariat)
                    .header("If-Match", "\"99.1-0\"")
                    .body(body)
                    .put(world.table.path + path)
                    .then()
                    .statusCode(412);
        }
    }

    @Nested
    class Applying {
        private AcademyWorld.City city;

        @BeforeEach
        void lives() {
            city = world.city("Town", "BE");
        }

        @Test
        void proposes_the_ticket_in_the_same_step() {
            world.registration(2).statusCode(200);
            var made = world.apply(city.person(), "motivation", "We start a school.");
            made.statusCode(201)
                    .body("ticket.question", equalTo("How do we begin?"))
                    .body("organisation.name", equalTo("Town"))
                    .body("country", equalTo("BE"))
                    .body("contactAddress", equalTo(city.person().email()))
                    .body("steps", contains("withdraw"))
                    .body("link", nullValue());
            world.table
                    .as(city.person())
                    .get(made.extract().header("Location"))
                    .then()
                    .statusCode(200);
            world.get(city.person(), "/dilemmas?state=proposed").body("items.question", contains("How do we begin?"));
        }

        @Test
        void leaves_no_dilemma_behind_when_it_is_refused() {
            world.registration(2).statusCode(200);
            world.applied(city);
            world.apply(city.person(), "dilemma", map("question", "And again?"))
                    .statusCode(409)
                    .body("type", endsWith("/conflict"))
                    .body("detail", containsString("applied already"));
            world.get(city.person(), "/dilemmas").body("items.question", contains("How do we begin?"));
        }

        @Test
        void takes_a_dilemma_that_is_there() {
            world.registration(2, "perOrganisation", 3).statusCode(200);
            var own = id(world.post(city.person(), "/dilemmas", map("question", "Ours?"))
                    .statusCode(201));
            var others = id(world.post(world.city("Other", "FR").person(), "/dilemmas", map("question", "Theirs?"))
                    .statusCode(201));
            world.apply(city.person(), "dilemma", null, "dilemmaId", others).statusCode(422);
            world.apply(city.person(), "dilemmaId", own).statusCode(422);
            world.apply(city.person(), "dilemma", null).statusCode(422);
            world.apply(city.person(), "dilemma", null, "dilemmaId", own)
                    .statusCode(201)
                    .body("ticket.id", equalTo(own.toString()));
            world.apply(city.person(), "dilemma", null, "dilemmaId", own).statusCode(409);
        }

        @Test
        void is_open_on_its_days_only_and_for_ones_own_organisation() {
            world.apply(city.person()).statusCode(409).body("type", endsWith("/wrong-state"));
            world.registration(2).statusCode(200);
            world.apply(
                            city.person(),
                            "organisationId",
                            world.city("Other", "FR").organisation())
                    .statusCode(403);
            world.apply(world.ann).statusCode(422).body("errors[0].pointer", equalTo("/organisationId"));
            world.apply(world.table.person(Role.OBSERVER, city.organisation())).statusCode(403);
            world.close(2);
            world.apply(city.person()).statusCode(409);
        }

        @Test
        void the_staff_apply_for_others_who_have_no_account() {
            world.registration(2).statusCode(200);
            world.apply(world.secretariat, "organisationId", city.organisation())
                    .statusCode(422);
            world.apply(
                            world.secretariat,
                            "organisationId",
                            city.organisation(),
                            "contactName",
                            "Cleo Example",
                            "contactAddress",
                            "cleo@town.example",
                            "language",
                            "fr")
                    .statusCode(201)
                    .body("own", equalTo(false))
                    .body("language", equalTo("fr"))
                    .body("steps", not(empty()));
        }

        @Test
        void is_told_to_nobody_else() {
            world.registration(2).statusCode(200);
            var enrolment = world.applied(city);
            var colleague = world.table.person(Role.MEMBER, city.organisation());
            world.get(colleague, "/enrolments/" + enrolment).statusCode(404);
            world.step(colleague, "/enrolments/" + enrolment + "/withdraw", null)
                    .statusCode(404);
            world.get(colleague, "/editions/" + world.edition + "/enrolments").statusCode(404);
            world.get(colleague, "/history").body(not(containsString("enrolment")));
            world.get(world.ann, "/enrolments/" + enrolment)
                    .statusCode(200)
                    .body("contactAddress", nullValue())
                    .body("ticket.id", nullValue());
        }

        @Test
        void a_hidden_city_does_not_stand_beside_its_dilemma() {
            world.registration(3, "perOrganisation", 3).statusCode(200);
            var hidden = id(world.apply(city.person(), "dilemma", map("question", "Whom do we tell?", "hideCity", true))
                    .statusCode(201));
            var confidential =
                    id(world.apply(city.person(), "dilemma", map("question", "A secret?", "visibility", "confidential"))
                            .statusCode(201));
            for (var person : List.of(world.secretariat, world.ann)) {
                for (var one : List.of(hidden, confidential)) {
                    world.get(person, "/enrolments/" + one)
                            .statusCode(200)
                            .body("ticket", nullValue())
                            .body("organisation.name", equalTo("Town"));
                }
                world.get(person, "/editions/" + world.edition + "/enrolments")
                        .body(not(containsString("Whom do we tell")))
                        .body(not(containsString("A secret")));
            }
            world.get(city.person(), "/enrolments/" + hidden).body("ticket.question", equalTo("Whom do we tell?"));
        }
    }
}
