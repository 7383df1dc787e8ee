package eu.commontable.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class IndicatorsTest {
    private final IndicatorWorld world = new IndicatorWorld();
    private final TestPartnership table = world.table;

    @Nested
    class Defining {
        @Test
        void answers_with_the_whole_indicator() {
            world.define(Map.of(
                            "key",
                            "finish-school",
                            "title",
                            "Children who finish school",
                            "unit",
                            "%",
                            "direction",
                            "higher-better",
                            "definition",
                            "Share of pupils.",
                            "themes",
                            List.of("education"),
                            "decimals",
                            1))
                    .statusCode(201)
                    .body("title", equalTo("Children who finish school"))
                    .body("direction", equalTo("higher-better"))
                    .body("themes", contains("education"))
                    .body("decimals", equalTo(1))
                    .body("latest", empty())
                    .body("coverage.places", equalTo(0))
                    .body("coverage.latestPeriod", nullValue())
                    .body("may.report", equalTo("any"));
        }

        @Test
        void points_at_every_field_that_is_wrong() {
            world.define(Map.of("title", "", "unit", "", "decimals", 9))
                    .statusCode(422)
                    .body("errors.pointer", contains("/decimals", "/title", "/unit"));
        }

        @Test
        void refuses_a_key_that_is_taken_and_a_theme_nobody_knows() {
            world.define(Map.of("title", "A", "unit", "%", "key", "same")).statusCode(201);
            world.define(Map.of("title", "B", "unit", "%", "key", "same"))
                    .statusCode(409)
                    .body("type", equalTo("/problems/duplicate-key"));
            world.define(Map.of("title", "C", "unit", "%", "themes", List.of("dragons")))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/themes"));
        }

        @Test
        void is_for_the_secretariat_and_coordinators() {
            for (var role : List.of(Role.MEMBER, Role.ADVISOR, Role.EXPERT, Role.OBSERVER)) {
                table.as(role)
                        .body(Map.of("title", "A", "unit", "%"))
                        .post(world.indicators)
                        .then()
                        .statusCode(403);
            }
            table.as(Role.COORDINATOR)
                    .body(Map.of("title", "A", "unit", "%"))
                    .post(world.indicators)
                    .then()
                    .statusCode(201);
        }
    }

    @Nested
    class Revising {
        @Test
        void keeps_what_is_absent_and_clears_what_is_null() {
            var id = world.indicator("A", Map.of("definition", "D", "method", "M"));
            var patch = new java.util.HashMap<String, Object>(Map.of("unit", "people"));
            patch.put("method", null);
            table.as(world.secretariat)
                    .header("If-Match", "\"1.0-0\"")
                    .contentType("application/merge-patch+json")
                    .body(patch)
                    .patch(world.indicators + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("unit", equalTo("people"))
                    .body("definition", equalTo("D"))
                    .body("method", nullValue());
        }

        @Test
        void shows_the_current_state_to_the_second_of_two_editors() {
            table.as(world.secretariat)
                    .header("If-Match", "\"7.0-0\"")
                    .contentType("application/merge-patch+json")
                    .body(Map.of("title", "B"))
                    .patch(world.indicators + "/" + world.indicator("A"))
                    .then()
                    .statusCode(412)
                    .body("current.title", equalTo("A"));
        }

        @Test
        void an_archived_one_takes_no_changes_and_no_values_until_it_is_restored() {
            var id = world.indicator("A");
            var place = world.place("Here");
            world.observe(id, place, "2023", 1);
            table.as(world.secretariat)
                    .header("If-Match", "*")
                    .post(world.indicators + "/" + id + "/archive")
                    .then()
                    .statusCode(200)
                    .body("may.report", equalTo("none"))
                    .body("latest[0].may.edit", equalTo(false));
            table.as(Role.MEMBER).get(world.indicators).then().body("items", empty());
            table.as(Role.MEMBER).get(world.places).then().body("items", empty());
            table.as(world.secretariat)
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body(Map.of("title", "B"))
                    .patch(world.indicators + "/" + id)
                    .then()
                    .statusCode(409);
            world.report(id, Map.of("placeId", place, "period", "2024", "value", 2))
                    .statusCode(404);
            table.as(world.secretariat)
                    .header("If-Match", "*")
                    .post(world.indicators + "/" + id + "/restore")
                    .then()
                    .statusCode(200);
            world.report(id, Map.of("placeId", place, "period", "2024", "value", 2))
                    .statusCode(201);
        }
    }

    @Nested
    class Listing {
        @Test
        void counts_places_and_tells_the_latest_period() {
            var id = world.indicator("A");
            var one = world.place("One");
            world.observe(id, one, "2022/2023", 1);
            world.observe(id, one, "2021", 1);
            world.observe(id, world.place("Two"), "2020", 3);
            table.as(Role.MEMBER)
                    .get(world.indicators)
                    .then()
                    .body("items[0].coverage.places", equalTo(2))
                    .body("items[0].coverage.observations", equalTo(3))
                    .body("items[0].coverage.latestPeriod", equalTo("2022/2023"));
        }

        @Test
        void narrows_by_theme_direction_place_and_words() {
            var place = world.place("Here");
            world.indicator("Homes", Map.of("themes", List.of("housing"), "direction", "higher-better"));
            var jobs =
                    world.indicator("Jobs", Map.of("themes", List.of("work"), "definition", "People in employment."));
            world.observe(jobs, place, "2024", 5);
            for (var query : List.of(
                    "?theme=work",
                    "?direction=neutral",
                    "?place=" + place,
                    "?q=employment",
                    "?theme=work&direction=neutral")) {
                table.as(Role.MEMBER).get(world.indicators + query).then().body("items.title", contains("Jobs"));
            }
            table.as(Role.MEMBER)
                    .get(world.indicators + "?theme=work&theme=housing")
                    .then()
                    .body("items", hasSize(2));
            table.as(Role.MEMBER)
                    .get(world.indicators + "?sort=-title")
                    .then()
                    .body("items.title", contains("Jobs", "Homes"));
        }
    }

    @Nested
    class Showing {
        @Test
        void brings_the_latest_value_of_every_place_by_name() {
            var id = world.indicator("A");
            var ghent = world.place("Ghent");
            world.observe(id, ghent, "2023", 10);
            world.observe(id, ghent, "2024-06", 12.50);
            world.observe(id, world.place("Athens"), "2019", 7);
            table.anonymous()
                    .get(world.indicators + "/" + id)
                    .then()
                    .body("latest.place.name", contains("Athens", "Ghent"))
                    .body("latest.period", contains("2019", "2024-06"))
                    .body("may.edit", equalTo(false))
                    .body("may.report", equalTo("none"));
        }

        @Test
        void tells_members_of_an_organisation_that_they_report_for_it() {
            var own = world.place("Own");
            var id = world.indicator("A");
            world.observe(id, own, "2024", 1);
            world.observe(id, world.place("Theirs"), "2024", 2);
            for (var role : List.of(Role.MEMBER, Role.ADVISOR)) {
                table.as(role, own)
                        .get(world.indicators + "/" + id)
                        .then()
                        .body("may.report", equalTo("own"))
                        .body("latest.may.edit", contains(true, false));
            }
            table.as(Role.OBSERVER, own).get(world.indicators + "/" + id).then().body("may.report", equalTo("none"));
        }
    }
}
