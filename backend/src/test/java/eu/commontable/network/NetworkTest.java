package eu.commontable.network;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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

/** Two networks; Beta is in the first until 2018, Cecil in both; Cecil informs Delta; Eve is tied to nobody. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NetworkTest {
    private final NetworkWorld world = new NetworkWorld();
    private UUID first;
    private UUID second;
    private UUID beta;
    private UUID cecil;
    private UUID delta;
    private UUID eve;
    private UUID dated;

    @BeforeEach
    void ties_them() {
        first = world.organisation("First network", "kind", "city-network");
        second = world.organisation("Second network", "kind", "city-network");
        beta = world.organisation("Beta", "kind", "city", "levels", List.of("local"), "countries", List.of("NL"));
        cecil = world.organisation("Cecil", "kind", "city");
        delta = world.organisation("Delta", "kind", "ngo", "visibility", "partnership");
        eve = world.organisation("Eve");
        dated = world.tie(beta, "member-of", first, "starts", "2016", "ends", "2018-06");
        world.tie(cecil, "member-of", first);
        world.tie(cecil, "member-of", second);
        world.tie(cecil, "informs", delta);
    }

    @Nested
    class Graph {
        @Test
        void stands_in_columns_with_most_ties_first_and_edges_by_place() {
            world.get(Role.MEMBER, "network")
                    .statusCode(200)
                    .body("nodes.names", contains("Cecil", "First network", "Beta", "Delta", "Second network", "Eve"))
                    .body("nodes.kinds", contains("city", "city-network", "city", "ngo", "city-network", "unknown"))
                    .body("nodes.levels[2]", contains("local"))
                    .body("nodes.countries[2]", contains("NL"))
                    .body("nodes.reach", contains(1, 3, 0, 0, 2, 0))
                    .body("edges.ids", hasSize(4))
                    .body("edges.ids[0]", equalTo(dated.toString()))
                    .body("edges.from[0]", equalTo(2))
                    .body("edges.to[0]", equalTo(1))
                    .body("edges.types[0]", equalTo("member-of"))
                    .body("edges.starts[0]", equalTo("2016"))
                    .body("edges.ends[0]", equalTo("2018-06"))
                    .body("edges.starts[1]", equalTo(""))
                    .body("types", hasSize(6))
                    .body("more", equalTo(false));
        }

        @Test
        void shows_the_ties_of_a_day_and_the_reach_they_give() {
            world.get(Role.MEMBER, "network?on=2018-06-30").body("edges.ids", hasSize(4));
            world.get(Role.MEMBER, "network?on=2018-07-01&q=network")
                    .body("edges.ids", empty())
                    .body("nodes.names", contains("First network", "Second network"));
            world.get(Role.MEMBER, "network?on=2018-07-01")
                    .body("on", equalTo("2018-07-01"))
                    .body("edges.ids", hasSize(3))
                    .body("nodes.reach", containsInAnyOrder(1, 2, 2, 0, 0, 0));
        }

        @Test
        void takes_the_filters_of_the_list() {
            world.get(Role.MEMBER, "network?kind=city&kind=ngo")
                    .body("nodes.names", contains("Cecil", "Beta", "Delta"))
                    .body("edges.ids", hasSize(1));
            world.get(Role.MEMBER, "network?country=NL&level=local").body("nodes.names", contains("Beta"));
        }

        @Test
        void leaves_out_whom_the_viewer_may_not_see_with_their_ties_and_the_archived() {
            world.getAnonymously("network")
                    .body("nodes.names", containsInAnyOrder("Cecil", "First network", "Beta", "Second network", "Eve"))
                    .body("edges.ids", hasSize(3))
                    .body("nodes.reach[0]", equalTo(0));
            world.table
                    .as(Role.SECRETARIAT)
                    .header("If-Match", "*")
                    .post(world.table.path + "/organisations/" + cecil + "/archive")
                    .then()
                    .statusCode(200);
            world.get(Role.MEMBER, "network").body("edges.ids", contains(dated.toString()));
        }
    }

    @Nested
    class Reach {
        @Test
        void tells_whom_the_news_comes_to_and_whom_not() {
            world.get(Role.MEMBER, "network/reach?through=" + first + "&through=" + second)
                    .statusCode(200)
                    .body("of", equalTo(4))
                    .body("reached", equalTo(3))
                    .body("through.reached", contains(3, 2))
                    .body("through.alone", contains(1, 0))
                    .body("reaches.organisation.name", contains("Beta", "Cecil", "Delta"))
                    .body("reaches.steps", contains(1, 1, 2))
                    .body("reaches[2].from", equalTo("Cecil"))
                    .body("misses.name", contains("Eve"));
        }

        @Test
        void is_that_of_a_day_and_of_those_who_are_asked_about() {
            world.get(Role.MEMBER, "network/reach?on=2020-01-01&kind=ngo&through=" + first)
                    .body("of", equalTo(1))
                    .body("reached", equalTo(1))
                    .body("reaches.organisation.name", contains("Delta"))
                    .body("misses", empty());
            world.get(Role.MEMBER, "network/reach?on=2020-01-01&through=" + first)
                    .body("misses.name", contains("Beta", "Eve", "Second network"));
        }

        @Test
        void does_not_travel_through_whom_the_viewer_may_not_see() {
            world.getAnonymously("network/reach?through=" + cecil).body("reached", equalTo(0));
            world.getAnonymously("network/reach?through=" + delta)
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("through"));
            world.get(Role.MEMBER, "network/reach").statusCode(422);
        }
    }

    @Nested
    class Way {
        @Test
        void leads_from_one_to_the_other_along_any_tie() {
            world.get(Role.MEMBER, "network/path?from=" + beta + "&to=" + delta)
                    .statusCode(200)
                    .body("steps.organisation.name", contains("Beta", "First network", "Cecil", "Delta"))
                    .body("steps.tieIds[0]", empty())
                    .body("steps.tieIds[1]", contains(dated.toString()));
        }

        @Test
        void there_may_be_none_on_that_day_or_at_all() {
            world.get(Role.MEMBER, "network/path?on=2020-01-01&from=" + beta + "&to=" + delta)
                    .body("steps", empty());
            world.get(Role.MEMBER, "network/path?from=" + beta + "&to=" + eve).body("steps", empty());
            world.getAnonymously("network/path?from=" + beta + "&to=" + delta)
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("to"));
        }
    }

    @Test
    void a_new_type_that_passes_news_on_counts_at_once() {
        var words = Map.of("en", "Tells", "fr", "Raconte à", "nl", "Vertelt");
        world.table
                .as(Role.SECRETARIAT)
                .body(Map.of("key", "tells", "labels", words, "back", words, "passesOn", "forth"))
                .post(world.table.path + "/tie-types")
                .then()
                .statusCode(201);
        world.tie(delta, "tells", eve);
        world.get(Role.MEMBER, "network/reach?through=" + second).body("reached", equalTo(3));
    }
}
