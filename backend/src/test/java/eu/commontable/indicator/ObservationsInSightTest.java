package eu.commontable.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An observation is seen where its indicator and its place are seen: lists, counts, pages, single reads, history. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ObservationsInSightTest {
    @Inject
    Jdbi jdbi;

    private final IndicatorWorld world = new IndicatorWorld();
    private final TestPartnership table = world.table;
    private UUID indicator;
    private UUID here;
    private UUID inside;
    private UUID secret;
    private UUID closed;

    @BeforeEach
    void prepare() {
        indicator = world.indicator("Homes");
        here = world.place("Here");
        inside = world.place("Inside", "partnership");
        secret = world.place("Secret", "confidential");
        closed = world.indicator("Closed", Map.of("visibility", "partnership"));
        world.observe(indicator, here, "2024", 1);
        world.observe(indicator, inside, "2024", 2);
        world.observe(indicator, secret, "2024", 3);
        world.observe(closed, here, "2024", 4);
    }

    @Test
    void a_place_out_of_sight_is_in_no_list_count_or_page() {
        table.as(Role.COORDINATOR).get(world.of(indicator)).then().body("items.place.name", contains("Here", "Inside"));
        table.anonymous()
                .get(world.of(indicator) + "?count=true")
                .then()
                .body("items.place.name", contains("Here"))
                .body("total.value", equalTo(1));
        table.as(Role.EXPERT).get(world.of(indicator)).then().body("items.place.name", contains("Here"));
        table.as(Role.MEMBER)
                .get(world.indicators + "/" + indicator)
                .then()
                .body("latest", hasSize(2))
                .body("coverage.places", equalTo(2))
                .body("coverage.observations", equalTo(2));
        table.as(Role.MEMBER).get(world.indicators + "?place=" + secret).then().body("items", empty());
        table.as(Role.MEMBER).get(world.places).then().body("items.name", contains("Here", "Inside"));
        table.as(Role.MEMBER)
                .get(world.places + "/" + secret + "/indicators")
                .then()
                .statusCode(404);
        table.anonymous()
                .get(world.places + "/" + inside + "/indicators")
                .then()
                .statusCode(404);
        table.as(world.secretariat).get(world.places).then().body("items.name", contains("Here", "Inside", "Secret"));
    }

    @Test
    void an_indicator_out_of_sight_hides_its_values() {
        table.anonymous().get(world.indicators).then().body("items.title", contains("Homes"));
        table.anonymous().get(world.of(closed)).then().statusCode(404);
        table.anonymous().get(world.places + "/" + here + "/indicators").then().body("items.title", contains("Homes"));
        table.as(Role.MEMBER)
                .get(world.places + "/" + here + "/indicators")
                .then()
                .body("items.title", containsInAnyOrder("Closed", "Homes"))
                .body("items[0].observations[0].value", equalTo(4));
        table.anonymous().get(world.places).then().body("items[0].coverage.indicators", equalTo(1));
    }

    @Test
    void one_observation_out_of_sight_does_not_exist_for_reading_or_changing() {
        var address = world.observations + "/" + world.observe(indicator, secret, "2023", 9);
        table.as(Role.COORDINATOR).get(address).then().statusCode(404);
        table.as(Role.COORDINATOR)
                .header("If-Match", "*")
                .delete(address)
                .then()
                .statusCode(404);
        table.as(Role.COORDINATOR)
                .body(Map.of("placeId", secret, "period", "2022", "value", 1))
                .post(world.of(indicator))
                .then()
                .statusCode(422);
        var elsewhere = TestPartnership.open();
        elsewhere
                .as(Role.COORDINATOR)
                .get(elsewhere.path + "/observations/" + world.observe(indicator, here, "2001", 1))
                .then()
                .statusCode(404);
    }

    @Test
    void the_history_of_the_indicator_keeps_silent_about_it_too() {
        var id = world.observe(indicator, secret, "2023", 9);
        table.as(world.secretariat)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("value", 10))
                .patch(world.observations + "/" + id)
                .then()
                .statusCode(200);
        table.as(world.secretariat)
                .header("If-Match", "*")
                .delete(world.observations + "/" + id)
                .then()
                .statusCode(204);
        assertEquals(0, historyOf(id, "member"));
        TestPartnership.asOwner(db -> db.execute("update organisation set visibility = 'public' where id = ?", secret));
        assertEquals(3, historyOf(id, "member"));
    }

    private int historyOf(UUID observation, String role) {
        return jdbi.inTransaction(db -> {
            db.createQuery("select set_config('app.partnership', ?, true) || set_config('app.role', ?, true)")
                    .bind(0, table.id.toString())
                    .bind(1, role)
                    .mapTo(String.class)
                    .one();
            return db.createQuery("select count(*) from history where part_id = ? and item_id = ?")
                    .bind(0, observation)
                    .bind(1, indicator)
                    .mapTo(Integer.class)
                    .one();
        });
    }
}
