package eu.commontable.stakeholder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TieTypesTest {
    private static final Map<String, String> FORTH = Map.of("en", "Mentors", "fr", "Accompagne", "nl", "Begeleidt");
    private static final Map<String, String> BACK =
            Map.of("en", "Is mentored by", "fr", "Suit", "nl", "Wordt begeleid door");

    private final StakeholderWorld world = new StakeholderWorld();
    private UUID town;
    private UUID network;

    @BeforeEach
    void registers_two() {
        town = world.organisation("Town");
        network = world.organisation("Network");
    }

    private UUID mentoring() {
        return world.made("tie-types", "key", "mentors", "labels", FORTH, "back", BACK, "passesOn", "forth");
    }

    private String idOf(String key) {
        return world.get(Role.MEMBER, "tie-types").extract().path("items.find { it.key == '" + key + "' }.id");
    }

    @Nested
    class Listing {
        @Test
        void every_new_partnership_begins_with_six() {
            world.get(Role.OBSERVER, "tie-types")
                    .statusCode(200)
                    .body("items.key", contains("member-of", "part-of", "funds", "works-with", "advises", "informs"))
                    .body("items.find { it.key == 'works-with' }.symmetric", equalTo(true))
                    .body("items.find { it.key == 'member-of' }.passesOn", equalTo("back"))
                    .body("items.find { it.key == 'member-of' }.back.nl", equalTo("Heeft als leden"))
                    .body("items.find { it.key == 'member-of' }.inUse", equalTo(false));
        }
    }

    @Nested
    class Adding {
        @Test
        void its_ties_are_said_in_its_words_from_both_ends() {
            mentoring();
            var tie = world.made("relationships", "fromId", town, "toId", network, "type", "mentors");
            world.get(Role.MEMBER, "relationships/" + tie)
                    .body("type", equalTo("mentors"))
                    .body("reading", equalTo("mentors"))
                    .body("readingBack", equalTo("mentors-reversed"))
                    .body("says.fr", equalTo("Accompagne"))
                    .body("saysBack.en", equalTo("Is mentored by"));
            world.get(Role.MEMBER, "organisations/" + town + "/involvements")
                    .body("ties.saysBack.nl", contains("Wordt begeleid door"));
        }

        @Test
        void refuses_a_key_twice_half_a_direction_and_a_one_way_street_of_equals() {
            mentoring();
            world.post("tie-types", "key", "mentors", "labels", FORTH, "back", BACK)
                    .statusCode(409)
                    .body("type", equalTo("/problems/duplicate-key"));
            world.post("tie-types", "key", "visits", "labels", FORTH)
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/back"));
            world.post("tie-types", "key", "visits", "labels", FORTH, "symmetric", true, "passesOn", "forth")
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/passesOn"));
        }

        @Test
        void a_type_of_another_partnership_is_unknown() {
            new StakeholderWorld().made("tie-types", "key", "mentors", "labels", FORTH, "back", BACK);
            world.post("relationships", "fromId", town, "toId", network, "type", "mentors")
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/type"));
        }
    }

    @Nested
    class Revising {
        @Test
        void what_becomes_symmetric_is_the_same_tie_from_both_ends() {
            var id = mentoring();
            world.made("relationships", "fromId", town, "toId", network, "type", "mentors");
            world.patch(Role.SECRETARIAT, "tie-types/" + id, "symmetric", true, "passesOn", "both")
                    .statusCode(200)
                    .body("back.en", equalTo("Mentors"))
                    .body("version", equalTo(2));
            world.post("relationships", "fromId", network, "toId", town, "type", "mentors")
                    .statusCode(409);
            world.patch(Role.SECRETARIAT, "tie-types/" + id, "symmetric", false, "back", BACK)
                    .statusCode(200);
            world.made("relationships", "fromId", network, "toId", town, "type", "mentors");
            world.patch(Role.SECRETARIAT, "tie-types/" + id, "symmetric", true, "passesOn", "both")
                    .statusCode(409);
        }

        @Test
        void a_retired_type_keeps_its_ties_and_gets_no_new_ones() {
            var tie = world.made("relationships", "fromId", town, "toId", network, "type", "funds");
            world.patch(Role.COORDINATOR, "tie-types/" + idOf("funds"), "retired", true)
                    .statusCode(200)
                    .body("retiredAt", notNullValue());
            world.post("relationships", "fromId", network, "toId", town, "type", "funds")
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/type"));
            world.patch(Role.SECRETARIAT, "relationships/" + tie, "ends", "2024")
                    .statusCode(200);
            world.patch(Role.COORDINATOR, "tie-types/" + idOf("funds"), "retired", false)
                    .body("retiredAt", nullValue());
            world.made("relationships", "fromId", network, "toId", town, "type", "funds");
        }

        @Test
        void is_for_the_secretariat_and_needs_the_version() {
            var id = mentoring();
            world.patch(Role.MEMBER, "tie-types/" + id, "retired", true).statusCode(403);
            world.patch(Role.SECRETARIAT, "tie-types/" + id, "key", "other")
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/key"));
            world.table
                    .as(Role.SECRETARIAT)
                    .delete(world.table.path + "/tie-types/" + id)
                    .then()
                    .statusCode(428);
        }
    }

    @Nested
    class Dropping {
        @Test
        void takes_one_that_nobody_used_off_the_list() {
            world.delete(Role.SECRETARIAT, "tie-types/" + mentoring()).statusCode(204);
            world.get(Role.MEMBER, "tie-types").body("items.findAll { it.key == 'mentors' }", empty());
        }

        @Test
        void refuses_one_in_use_even_by_a_tie_that_is_hidden_from_who_asks() {
            var id = mentoring();
            var author = world.table.person(Role.SECRETARIAT, null);
            var secret = world.table
                    .as(author)
                    .body(StakeholderWorld.map("name", "Secret", "visibility", "confidential"))
                    .post(world.table.path + "/organisations")
                    .then()
                    .extract()
                    .path("id");
            world.table
                    .as(author)
                    .body(StakeholderWorld.map("fromId", town, "toId", secret, "type", "mentors"))
                    .post(world.table.path + "/relationships")
                    .then()
                    .statusCode(201);
            world.delete(Role.COORDINATOR, "tie-types/" + id)
                    .statusCode(409)
                    .body("type", equalTo("/problems/wrong-state"));
            world.get(Role.COORDINATOR, "tie-types").body("items.key", hasItem("mentors"));
        }
    }
}
