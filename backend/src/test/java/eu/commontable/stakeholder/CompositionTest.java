package eu.commontable.stakeholder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import eu.commontable.PostgresResource;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CompositionTest {
    private final StakeholderWorld world = new StakeholderWorld();

    private void seat(UUID organisation, String role, Object... more) {
        var fields = StakeholderWorld.map(more);
        fields.put("organisationId", organisation);
        fields.put("role", role);
        world.table
                .as(Role.SECRETARIAT)
                .body(fields)
                .post(world.table.path + "/memberships")
                .then()
                .statusCode(201);
    }

    @Test
    void counts_members_by_kind_and_level_and_puts_coordinators_first() {
        seat(world.organisation("Aa", "kind", "city", "levels", List.of("local")), "member");
        seat(world.organisation("Bb", "kind", "city", "levels", List.of("local")), "member");
        seat(world.organisation("Cc", "kind", "eu-institution", "levels", List.of("eu", "regional")), "coordinator");
        seat(world.organisation("Dd"), "member");
        seat(world.organisation("Ee", "kind", "ngo", "levels", List.of("eu")), "observer");
        world.get(Role.MEMBER, "composition")
                .statusCode(200)
                .body("at", equalTo(LocalDate.now().toString()))
                .body("past", equalTo(false))
                .body("members", equalTo(4))
                .body("seats.organisation.name", contains("Cc", "Aa", "Bb", "Ee", "Dd"))
                .body("counts", hasSize(4))
                .body(
                        "counts",
                        hasItems(
                                Map.of("kind", "city", "level", "local", "organisations", 2),
                                Map.of("kind", "eu-institution", "level", "regional", "organisations", 1)))
                .body("counts.findAll { it.kind == null && it.level == null }.organisations", contains(1));
    }

    @Test
    void tells_what_is_vacant_and_what_ends_soon() {
        seat(
                world.organisation("Aa"),
                "member",
                "ends",
                LocalDate.now().minusDays(5).toString());
        seat(
                world.organisation("Bb"),
                "member",
                "ends",
                LocalDate.now().plusDays(5).toString());
        seat(world.organisation("Cc"), "member", "ends", "2016");
        world.get(Role.MEMBER, "composition")
                .body("members", equalTo(1))
                .body("vacant", equalTo(1))
                .body("endingSoon", equalTo(1))
                .body("seats.state", contains("vacant", "ending-soon"));
    }

    @Test
    void of_a_partnership_that_is_over_shows_its_last_day() {
        seat(world.organisation("Aa"), "member", "starts", "2016", "ends", "2019");
        seat(world.organisation("Bb"), "expert");
        world.get(Role.MEMBER, "composition")
                .body("at", equalTo("2019-12-31"))
                .body("past", equalTo(true))
                .body("endingSoon", equalTo(0))
                .body("seats.organisation.name", contains("Aa", "Bb"));
        world.get(Role.MEMBER, "composition?at=2015-06-30")
                .body("members", equalTo(0))
                .body("seats.organisation.name", contains("Bb"));
    }

    @Test
    void leaves_out_what_the_viewer_may_not_see() {
        seat(world.organisation("Inside", "visibility", "partnership"), "member");
        world.getAnonymously("composition")
                .statusCode(200)
                .body("members", equalTo(0))
                .body("seats", empty())
                .body("counts", empty());
        world.get(Role.EXPERT, "composition").body("seats", empty());
        world.get(Role.OBSERVER, "composition").body("members", equalTo(1));
    }

    @Test
    void takes_a_day_only() {
        world.get(Role.MEMBER, "composition?at=yesterday").statusCode(404);
    }
}
