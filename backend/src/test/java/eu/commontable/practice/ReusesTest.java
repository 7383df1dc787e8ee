package eu.commontable.practice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import eu.commontable.PostgresResource;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReusesTest {
    private Kitchen kitchen;
    private UUID practice;
    private String reuses;

    @BeforeEach
    void opens() {
        kitchen = new Kitchen();
        practice = kitchen.reused("One teacher");
        reuses = "/practices/" + practice + "/reuses";
    }

    private String taken() {
        return reuses + "/"
                + Kitchen.id(kitchen.post(kitchen.neighbour, reuses, Map.of()).statusCode(201));
    }

    @Nested
    class Saying {
        @Test
        void stands_on_the_practice_and_on_the_organisations_page() {
            kitchen.post(
                            kitchen.neighbour,
                            reuses,
                            Map.of("since", "2026-03", "adaptation", "Two schools", "state", "running"))
                    .statusCode(201)
                    .body("organisation.name", equalTo("Port of Example"))
                    .body("state", equalTo("running"))
                    .body("mayEdit", equalTo(true));
            kitchen.get(kitchen.member, "/practices/" + practice)
                    .body("reuses[0].adaptation", equalTo("Two schools"))
                    .body("reuses[0].mayEdit", equalTo(false))
                    .body("may.reuse", equalTo(false));
            kitchen.get(kitchen.neighbour, "/practices/" + practice).body("may.reuse", equalTo(false));
            kitchen.get(kitchen.member, "/organisations/" + kitchen.port + "/involvements")
                    .body("items.capacities.flatten()", hasItem("reuses"));
            kitchen.get(kitchen.member, "/practices?reuser=" + kitchen.port)
                    .body("items.title", hasItem("One teacher"));
        }

        @Test
        void is_news_on_the_home_page_of_whoever_does_it() {
            taken();
            kitchen.get(kitchen.member, "/home")
                    .body("since.items.find { it.id == '%s' }.title".formatted(practice), equalTo("One teacher"));
        }

        @Test
        void is_done_once_by_an_organisation() {
            taken();
            kitchen.post(kitchen.neighbour, reuses, Map.of())
                    .statusCode(409)
                    .body("type", containsString("conflict"))
                    .body("errors[0].pointer", equalTo("/organisationId"));
        }

        @Test
        void is_for_ones_own_organisation_and_by_the_secretariat_for_any() {
            kitchen.post(kitchen.member, reuses, Map.of("organisationId", kitchen.port))
                    .statusCode(403)
                    .body("type", containsString("not-allowed"));
            kitchen.post(kitchen.table.person(Role.OBSERVER, kitchen.port), reuses, Map.of())
                    .statusCode(403);
            kitchen.post(kitchen.table.person(Role.MEMBER, null), reuses, Map.of())
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/organisationId"));
            kitchen.post(kitchen.secretariat, reuses, Map.of("organisationId", kitchen.port))
                    .statusCode(201);
        }

        @Test
        void is_not_for_ones_own_practice_nor_for_one_that_is_put_away() {
            kitchen.post(kitchen.member, reuses, Map.of())
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/organisationId"));
            kitchen.step(kitchen.secretariat, "/practices/" + practice + "/archive");
            kitchen.post(kitchen.neighbour, reuses, Map.of())
                    .statusCode(409)
                    .body("type", containsString("wrong-state"));
        }

        @Test
        void knows_no_practice_that_is_not_shared() {
            var hidden = kitchen.told(Map.of("title", "Hidden", "visibility", "confidential"));
            kitchen.post(kitchen.neighbour, "/practices/" + hidden + "/reuses", Map.of())
                    .statusCode(404);
            kitchen.get(kitchen.neighbour, "/practices/" + hidden + "/reuses").statusCode(404);
            kitchen.post(kitchen.secretariat, reuses, Map.of("organisationId", practice))
                    .statusCode(422);
        }
    }

    @Nested
    class TellingHowItWent {
        @Test
        void is_up_to_the_organisation_itself() {
            var path = taken();
            kitchen.patch(kitchen.member, path, Map.of("howItWent", "Badly")).statusCode(403);
            kitchen.patch(
                            kitchen.neighbour,
                            path,
                            Map.of("state", "done", "howItWent", "Well", "figures", List.of(Map.of("what", "pupils"))))
                    .statusCode(200)
                    .body("howItWent", equalTo("Well"))
                    .body("figures", hasSize(1))
                    .body("version", equalTo(2));
            kitchen.patch(kitchen.neighbour, path, Map.of("organisationId", kitchen.town))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/organisationId"));
        }

        @Test
        void asks_for_the_version_it_changes() {
            var path = taken();
            kitchen.table
                    .as(kitchen.neighbour)
                    .contentType("application/merge-patch+json")
                    .body(Map.of("howItWent", "Well"))
                    .patch(kitchen.table.path + path)
                    .then()
                    .statusCode(428);
        }
    }

    @Nested
    class TakingBack {
        @Test
        void leaves_nothing_and_can_be_done_again() {
            var path = taken();
            kitchen.delete(kitchen.member, path).statusCode(403);
            kitchen.delete(kitchen.neighbour, path).statusCode(204);
            kitchen.delete(kitchen.neighbour, path).statusCode(404);
            kitchen.get(kitchen.member, "/practices/" + practice).body("reuses", empty());
            kitchen.get(kitchen.member, "/organisations/" + kitchen.port + "/involvements")
                    .body("items.id", not(hasItem(practice.toString())));
            taken();
        }
    }

    @Nested
    class Counting {
        @Test
        void sorts_and_narrows_by_those_who_have_begun() {
            kitchen.reused("Popular", kitchen.port, kitchen.organisation("Third", Map.of()));
            var path = taken();
            kitchen.get(kitchen.member, "/practices?sort=-reused")
                    .body("items.title", equalTo(List.of("Popular", "One teacher")))
                    .body("items.reusedBy", equalTo(List.of(2, 1)));
            kitchen.get(kitchen.member, "/practices?sort=-reused&limit=1")
                    .body("items.title", equalTo(List.of("Popular")));
            String next = kitchen.get(kitchen.member, "/practices?sort=-reused&limit=1")
                    .extract()
                    .path("next");
            kitchen.get(kitchen.member, "/practices?sort=-reused&limit=1&cursor=" + next)
                    .body("items.title", equalTo(List.of("One teacher")));
            kitchen.patch(kitchen.neighbour, path, Map.of("state", "considering"));
            kitchen.get(kitchen.member, "/practices?reused=yes").body("items.title", equalTo(List.of("Popular")));
            kitchen.get(kitchen.member, "/practices?reused=no").body("items.title", equalTo(List.of("One teacher")));
        }

        @Test
        void tells_nobody_of_an_organisation_that_is_not_shared_with_them() {
            var hidden = kitchen.organisation("Hidden", Map.of("visibility", "confidential"));
            kitchen.post(
                            kitchen.secretariat,
                            reuses,
                            Map.of("organisationId", hidden, "adaptation", "In secret", "state", "running"))
                    .statusCode(201);
            taken();
            kitchen.get(kitchen.secretariat, reuses).body("items", hasSize(2));
            kitchen.get(kitchen.member, reuses).body("items.organisation.name", equalTo(List.of("Port of Example")));
            kitchen.get(kitchen.member, "/practices").body("items[0].reusedBy", equalTo(1));
            kitchen.anonymous("/practices").body("items[0].reusedBy", equalTo(0));
            kitchen.anonymous("/practices/" + practice).body("reuses", empty());
            kitchen.get(kitchen.member, "/items/" + practice + "/history")
                    .body("items.changes.toString()", not(containsString("In secret")));
        }

        @Test
        void follows_an_organisation_that_becomes_public() {
            taken();
            kitchen.patch(kitchen.secretariat, "/organisations/" + kitchen.port, Map.of("visibility", "public"))
                    .statusCode(200);
            kitchen.anonymous("/practices").body("items[0].reusedBy", equalTo(1));
        }
    }
}
