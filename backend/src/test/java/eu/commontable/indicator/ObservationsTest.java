package eu.commontable.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ObservationsTest {
    private final IndicatorWorld world = new IndicatorWorld();
    private final TestPartnership table = world.table;
    private UUID indicator;
    private UUID here;

    @BeforeEach
    void prepare() {
        indicator = world.indicator("Homes");
        here = world.place("Here");
    }

    @Nested
    class Reporting {
        @Test
        void keeps_the_value_exactly_with_note_source_and_flags() {
            var answer = table.as(world.secretariat).body("""
                            {"placeId": "%s", "period": "2022/2023", "value": 123456789012345678.123456789,
                             "flags": ["self-assessed", "provisional", "provisional"], "note": "about", "source": "Register"}""".formatted(here)).post(world.of(indicator));
            answer.then()
                    .statusCode(201)
                    .body("period", equalTo("2022/2023"))
                    .body("flags", contains("provisional", "self-assessed"))
                    .body("note", equalTo("about"))
                    .body("source", equalTo("Register"))
                    .body("place.name", equalTo("Here"));
            assertTrue(answer.asString().contains("\"value\":123456789012345678.123456789"), answer.asString());
            assertTrue(answer.header("Location").endsWith("/observations/" + answer.path("id")));
            table.as(Role.MEMBER)
                    .get(answer.header("Location"))
                    .then()
                    .statusCode(200)
                    .body("note", equalTo("about"));
        }

        @Test
        void takes_one_value_for_a_place_and_period_and_says_so() {
            world.observe(indicator, here, "2024", 1);
            world.report(indicator, Map.of("placeId", here, "period", "2024", "value", 2))
                    .statusCode(409)
                    .body("type", equalTo("/problems/conflict"))
                    .body("errors[0].pointer", equalTo("/period"))
                    .body("errors[0].message", containsString("Correct that one instead"));
            world.report(indicator, Map.of("placeId", here, "value", 2))
                    .statusCode(201)
                    .body("period", nullValue());
            world.report(indicator, Map.of("placeId", here, "value", 3)).statusCode(409);
        }

        @Test
        void wants_a_value_or_the_word_that_there_is_none() {
            world.report(indicator, Map.of("placeId", here, "period", "2024"))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/value"));
            world.report(
                            indicator,
                            Map.of("placeId", here, "period", "2024", "value", 1, "flags", List.of("not-reported")))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/flags"));
            world.report(indicator, Map.of("placeId", here, "period", "2024", "flags", List.of("not-reported")))
                    .statusCode(201)
                    .body("value", nullValue());
        }

        @Test
        void refuses_periods_and_places_that_are_none() {
            world.report(indicator, Map.of("placeId", here, "period", "2023/2022", "value", 1))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/period"))
                    .body("errors[0].message", containsString("ends before it starts"));
            world.report(indicator, Map.of("placeId", UUID.randomUUID(), "period", "2024", "value", 1))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/placeId"));
            world.report(UUID.randomUUID(), Map.of("placeId", here, "period", "2024", "value", 1))
                    .statusCode(404);
        }

        @Test
        void members_and_advisors_report_for_their_own_organisation_only() {
            var other = world.place("Other");
            int year = 2020;
            for (var role : List.of(Role.MEMBER, Role.ADVISOR)) {
                var person = table.person(role, here);
                var period = Integer.toString(year++);
                table.as(person)
                        .body(Map.of("placeId", here, "period", period, "value", 1))
                        .post(world.of(indicator))
                        .then()
                        .statusCode(201);
                table.as(person)
                        .body(Map.of("placeId", other, "period", period, "value", 1))
                        .post(world.of(indicator))
                        .then()
                        .statusCode(403);
            }
            for (var role : List.of(Role.OBSERVER, Role.EXPERT)) {
                table.as(role, here)
                        .body(Map.of("placeId", here, "period", "2024", "value", 1))
                        .post(world.of(indicator))
                        .then()
                        .statusCode(403);
            }
            table.as(Role.MEMBER)
                    .body(Map.of("placeId", here, "period", "2024", "value", 1))
                    .post(world.of(indicator))
                    .then()
                    .statusCode(403);
        }

        @Test
        void writes_the_place_into_the_register_of_involvement_and_the_history() {
            var id = world.observe(indicator, here, "2024", 1);
            TestPartnership.asOwner(db -> {
                assertEquals(
                        1,
                        db.createQuery(
                                        "select count(*) from involvement where organisation_id = ? and item_id = ? and capacity = 'observed'")
                                .bind(0, here)
                                .bind(1, indicator)
                                .mapTo(Integer.class)
                                .one());
                assertEquals(
                        "created",
                        db.createQuery("select deed from history where part_id = ? and item_id = ?")
                                .bind(0, id)
                                .bind(1, indicator)
                                .mapTo(String.class)
                                .one());
            });
        }
    }

    @Nested
    class Correcting {
        @Test
        void changes_what_is_sent_and_leaves_the_value_as_exact_as_it_was() {
            var id = table.as(world.secretariat)
                    .body("{\"placeId\": \"%s\", \"period\": \"2024\", \"value\": 0.123456700}".formatted(here))
                    .post(world.of(indicator))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            var answer = table.as(world.secretariat)
                    .header("If-Match", "\"1.0-0\"")
                    .contentType("application/merge-patch+json")
                    .body(Map.of("note", "counted twice"))
                    .patch(world.observations + "/" + id);
            answer.then().statusCode(200).body("version", equalTo(2)).body("note", equalTo("counted twice"));
            assertTrue(answer.asString().contains("\"value\":0.123456700"), answer.asString());
            var again = table.as(world.secretariat)
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body("{\"value\": 123456789012345678.123456789}")
                    .patch(world.observations + "/" + id);
            assertTrue(again.asString().contains("\"value\":123456789012345678.123456789"), again.asString());
        }

        @Test
        void asks_for_the_version_and_shows_the_current_state_when_it_is_stale() {
            var address = world.observations + "/" + world.observe(indicator, here, "2024", 1);
            var patch = Map.of("value", 2);
            table.as(world.secretariat)
                    .contentType("application/merge-patch+json")
                    .body(patch)
                    .patch(address)
                    .then()
                    .statusCode(428);
            table.as(world.secretariat)
                    .header("If-Match", "\"9.0-0\"")
                    .contentType("application/merge-patch+json")
                    .body(patch)
                    .patch(address)
                    .then()
                    .statusCode(412)
                    .body("current.value", equalTo(1));
            table.as(world.secretariat).delete(address).then().statusCode(428);
        }

        @Test
        void keeps_a_value_at_its_place() {
            var address = world.observations + "/" + world.observe(indicator, here, "2024", 1);
            table.as(world.secretariat)
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body(Map.of("placeId", world.place("There")))
                    .patch(address)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/placeId"));
        }

        @Test
        void turns_a_value_into_not_reported_and_back() {
            var address = world.observations + "/" + world.observe(indicator, here, "2024", 1);
            var none = new HashMap<String, Object>(Map.of("flags", List.of("not-reported")));
            none.put("value", null);
            table.as(world.secretariat)
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body(none)
                    .patch(address)
                    .then()
                    .statusCode(200)
                    .body("value", nullValue());
            table.as(world.secretariat)
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body(Map.of("value", 4, "flags", List.of()))
                    .patch(address)
                    .then()
                    .statusCode(200)
                    .body("value", equalTo(4));
        }

        @Test
        void is_for_representatives_of_the_place_and_withdrawing_too() {
            var address = world.observations + "/" + world.observe(indicator, here, "2024", 1);
            var elsewhere = table.person(Role.MEMBER, world.place("Elsewhere"));
            var own = table.person(Role.ADVISOR, here);
            table.as(elsewhere)
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body(Map.of("value", 2))
                    .patch(address)
                    .then()
                    .statusCode(403);
            table.as(elsewhere).header("If-Match", "*").delete(address).then().statusCode(403);
            table.as(own)
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body(Map.of("value", 2))
                    .patch(address)
                    .then()
                    .statusCode(200);
            table.as(own).header("If-Match", "*").delete(address).then().statusCode(204);
            table.as(own).get(address).then().statusCode(404);
            table.as(own).get(world.of(indicator)).then().body("items", empty());
        }
    }
}
