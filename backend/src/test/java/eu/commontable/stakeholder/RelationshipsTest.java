package eu.commontable.stakeholder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RelationshipsTest {
    private final StakeholderWorld world = new StakeholderWorld();
    private UUID town;
    private UUID network;

    @BeforeEach
    void registers_two() {
        town = world.organisation("Town");
        network = world.organisation("Network");
    }

    private UUID membership() {
        return world.made("relationships", "fromId", town, "toId", network, "type", "member-of", "starts", "2016");
    }

    @Nested
    class Reading {
        @Test
        void is_said_of_both_ends() {
            world.get(Role.MEMBER, "relationships/" + membership())
                    .body("from.name", equalTo("Town"))
                    .body("reading", equalTo("member-of"))
                    .body("to.name", equalTo("Network"))
                    .body("readingBack", equalTo("has-member"))
                    .body("starts", equalTo("2016"))
                    .body("ends", nullValue());
        }

        @Test
        void is_listed_for_either_end() {
            var id = membership().toString();
            for (var end : new UUID[] {town, network}) {
                world.get(Role.MEMBER, "relationships?organisation=" + end).body("items.id", contains(id));
            }
            world.get(Role.MEMBER, "relationships?type=funds").body("items", empty());
            world.get(Role.MEMBER, "relationships?q=netw").body("items", hasSize(1));
        }

        @Test
        void a_tie_to_a_hidden_organisation_does_not_exist() {
            var author = world.table.person(Role.SECRETARIAT, null);
            var secret = world.table
                    .as(author)
                    .body(StakeholderWorld.map("name", "Secret", "visibility", "confidential"))
                    .post(world.table.path + "/organisations")
                    .then()
                    .extract()
                    .path("id");
            var id = world.table
                    .as(author)
                    .body(StakeholderWorld.map(
                            "fromId", town, "toId", secret, "type", "works-with", "note", "About the secret."))
                    .post(world.table.path + "/relationships")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            world.get(Role.COORDINATOR, "relationships/" + id).statusCode(404);
            world.get(Role.COORDINATOR, "relationships?organisation=" + town).body("items", empty());
            world.get(Role.COORDINATOR, "organisations/" + town + "/involvements")
                    .body("ties", empty());
            world.post("relationships", "fromId", town, "toId", secret, "type", "funds")
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/toId"));
        }

        @Test
        void stands_in_the_history_of_both_ends() {
            var id = membership();
            TestPartnership.asOwner(db -> assertEquals(
                    2,
                    db.createQuery("select count(distinct item_id) from history where part_id = ?")
                            .bind(0, id)
                            .mapTo(Integer.class)
                            .one()));
        }
    }

    @Nested
    class Tying {
        @Test
        void refuses_the_same_tie_at_an_overlapping_time() {
            membership();
            world.post("relationships", "fromId", town, "toId", network, "type", "member-of", "starts", "2019-05")
                    .statusCode(409)
                    .body("errors[0].pointer", equalTo("/starts"));
            world.post(
                            "relationships",
                            "fromId",
                            town,
                            "toId",
                            network,
                            "type",
                            "member-of",
                            "starts",
                            "2010",
                            "ends",
                            "2015")
                    .statusCode(201);
        }

        @Test
        void working_together_is_one_tie_from_both_ends() {
            world.made("relationships", "fromId", town, "toId", network, "type", "works-with");
            world.post("relationships", "fromId", network, "toId", town, "type", "works-with")
                    .statusCode(409);
            world.post("relationships", "fromId", network, "toId", town, "type", "funds")
                    .statusCode(201);
        }

        @Test
        void refuses_a_tie_with_itself_and_an_end_before_the_start() {
            world.post("relationships", "fromId", town, "toId", town, "type", "funds")
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/toId"));
            world.post(
                            "relationships",
                            "fromId",
                            town,
                            "toId",
                            network,
                            "type",
                            "funds",
                            "starts",
                            "2019-05",
                            "ends",
                            "2019-04")
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/ends"));
        }

        @Test
        void a_member_ties_their_own_organisation_only() {
            var member = world.table.person(Role.MEMBER, town);
            world.table
                    .as(member)
                    .body(StakeholderWorld.map("fromId", town, "toId", network, "type", "informs"))
                    .post(world.table.path + "/relationships")
                    .then()
                    .statusCode(201);
            world.table
                    .as(member)
                    .body(StakeholderWorld.map("fromId", network, "toId", town, "type", "informs"))
                    .post(world.table.path + "/relationships")
                    .then()
                    .statusCode(403);
        }

        @Test
        void is_changed_and_removed_with_its_version() {
            var id = membership();
            world.patch(Role.SECRETARIAT, "relationships/" + id, "ends", "2024-11-21", "note", "Left.")
                    .statusCode(200)
                    .body("ends", equalTo("2024-11-21"))
                    .body("version", equalTo(2));
            world.patch(Role.SECRETARIAT, "relationships/" + id, "toId", world.organisation("Third"))
                    .statusCode(422);
            world.table
                    .as(Role.SECRETARIAT)
                    .delete(world.table.path + "/relationships/" + id)
                    .then()
                    .statusCode(428);
            world.delete(Role.OBSERVER, "relationships/" + id).statusCode(403);
            world.delete(Role.SECRETARIAT, "relationships/" + id).statusCode(204);
            world.get(Role.SECRETARIAT, "relationships/" + id).statusCode(404);
        }
    }
}
