package eu.commontable.indicator;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DownloadsTest {
    private final IndicatorWorld world = new IndicatorWorld();
    private final TestPartnership table = world.table;
    private UUID homes;
    private UUID jobs;
    private UUID ghent;
    private UUID inside;

    @BeforeEach
    void prepare() {
        homes = world.indicator("=Homes, \"good\" ones", Map.of("definition", "Share of homes.", "key", "homes"));
        jobs = world.indicator("Jobs", Map.of("visibility", "partnership"));
        ghent = world.place("Ghent");
        inside = world.place("Inside", "partnership");
        world.report(
                        homes,
                        Map.of(
                                "placeId",
                                ghent,
                                "period",
                                "2022/2023",
                                "value",
                                new BigDecimal("59.60"),
                                "flags",
                                List.of("provisional", "estimated"),
                                "note",
                                "+ about\nhalf",
                                "source",
                                "Register"))
                .statusCode(201);
        world.report(homes, Map.of("placeId", ghent, "value", -3)).statusCode(201);
        world.report(homes, Map.of("placeId", inside, "period", "2024", "flags", List.of("not-reported")))
                .statusCode(201);
        world.report(jobs, Map.of("placeId", ghent, "period", "2024", "value", 135_000_000))
                .statusCode(201);
    }

    private static JsonNode json(Response answer) {
        try {
            return new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .readTree(answer.asString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void csv_has_every_field_and_runs_no_formula() {
        var csv = table.as(Role.MEMBER).get(world.of(homes) + ".csv");
        csv.then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Type", containsStringIgnoringCase("charset=utf-8"))
                .header("Content-Disposition", containsString("attachment"));
        var text = csv.asString();
        assertTrue(
                text.startsWith(
                        "indicator_id,indicator_key,indicator,unit,direction,place_id,place_key,place,countries,period,"),
                text);
        assertTrue(
                text.contains(homes + ",homes,\"'=Homes, \"\"good\"\" ones\",%,neutral," + ghent
                        + ",,Ghent,,2022/2023,2022-01-01,2023-12-31,59.60,"
                        + "provisional|estimated,\"'+ about\nhalf\",Register,"),
                text);
        assertTrue(text.contains(",Ghent,,,,,-3,,,,"), "a negative number stays a number: " + text);
        assertTrue(text.contains(",Inside,,2024,2024-01-01,2024-12-31,,not-reported,,,"), text);
        assertTrue(table.as(Role.MEMBER)
                .get(world.of(homes) + ".csv?bom=true")
                .asString()
                .startsWith("\uFEFFindicator_id"));
    }

    @Test
    void json_stat_satisfies_a_strict_reader_and_tells_the_same() {
        var answer = table.as(Role.MEMBER).get(world.of(homes) + ".jsonstat");
        answer.then().statusCode(200).contentType(startsWith("application/json"));
        var title = "=Homes, \"good\" ones";
        var cube = new StrictJsonStat(json(answer));
        assertTrue(answer.asString().contains(":59.60"), "exact: " + answer.asString());
        assertEquals(-3, cube.cell("value", title, "Ghent", "not known").intValue());
        assertEquals(
                "provisional,estimated",
                cube.cell("status", title, "Ghent", "2022/2023").textValue());
        assertEquals(
                "not-reported", cube.cell("status", title, "Inside", "2024").textValue());
        assertTrue(cube.cell("value", title, "Inside", "2024").isMissingNode());
        var remark = json(answer).at("/extension/observations/" + cube.at(title, "Ghent", "2022/2023"));
        assertEquals("Register", remark.get("source").textValue());
        assertEquals(
                1,
                json(answer)
                        .at("/dimension/indicator/category/unit/" + homes + "/decimals")
                        .intValue());
    }

    @Test
    void whole_partnership_and_place_tell_what_is_theirs() {
        var all = new StrictJsonStat(json(table.as(Role.MEMBER).get(world.observations + ".jsonstat")));
        assertEquals(135_000_000, all.cell("value", "Jobs", "Ghent", "2024").intValue());
        var place = json(table.as(Role.MEMBER).get(world.places + "/" + ghent + "/observations.jsonstat"));
        new StrictJsonStat(place);
        assertEquals("Ghent", place.get("label").textValue());
        assertEquals(3, place.get("value").size());
        assertEquals(
                5,
                table.as(Role.MEMBER)
                        .get(world.observations + ".csv")
                        .asString()
                        .split("\r\n")
                        .length);
        assertEquals(
                4,
                table.as(Role.MEMBER)
                        .get(world.places + "/" + ghent + "/observations.csv")
                        .asString()
                        .split("\r\n")
                        .length);
    }

    @Test
    void an_indicator_without_values_is_an_empty_dataset() {
        new StrictJsonStat(json(table.as(Role.MEMBER).get(world.of(world.indicator("Empty")) + ".jsonstat")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonstat"})
    void hold_only_what_the_reader_may_see(String form) {
        var all = table.anonymous()
                .get(world.observations + "." + form)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(all.contains("Homes"));
        assertFalse(all.contains("Jobs") || all.contains("Inside") || all.contains("not-reported,"), all);
        table.anonymous().get(world.of(jobs) + "." + form).then().statusCode(404);
        table.anonymous()
                .get(world.places + "/" + inside + "/observations." + form)
                .then()
                .statusCode(404);
        var ofGhent = table.anonymous()
                .get(world.places + "/" + ghent + "/observations." + form)
                .asString();
        assertFalse(ofGhent.contains("Jobs"), ofGhent);
        var closed = TestPartnership.closed();
        closed.stranger().get(closed.path + "/observations." + form).then().statusCode(404);
    }

    @Test
    void answers_304_while_nothing_changes() {
        var tag = table.anonymous().get(world.observations + ".csv").header("ETag");
        table.anonymous()
                .header("If-None-Match", tag)
                .get(world.observations + ".csv")
                .then()
                .statusCode(304);
    }
}
