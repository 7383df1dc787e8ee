package eu.commontable.duplicate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import eu.commontable.PostgresResource;
import eu.commontable.partnership.Role;
import eu.commontable.partnership.job.TestJobs;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DuplicatesTest {
    private final DuplicateWorld world = new DuplicateWorld();

    @Inject
    TestJobs jobs;

    private void find() {
        var job = world.post("duplicates").statusCode(201).extract().path("id");
        jobs.work();
        world.get("jobs/" + job).body("state", equalTo("done")).body("problem", equalTo(null));
    }

    @Nested
    class Find {
        @Test
        void writes_each_pair_once_with_its_reasons() {
            world.organisation("City of Athens", "city", "Athens");
            world.organisation("Athens, City of", "city", "Athens");
            world.organisation("Stad Gent");
            world.organisation("Ville de Gand");
            world.organisation("Ghent University");
            find();
            find();
            world.get("duplicates")
                    .statusCode(200)
                    .body("items", hasSize(2))
                    .body("items[0].score", greaterThan(0.89f))
                    .body(
                            "items.reasons",
                            containsInAnyOrder(contains("word-order", "same-city"), contains("other-language")));
        }

        @Test
        void counts_the_same_parent_as_a_reason() {
            var town = world.organisation("Town of Riverton");
            var one = world.organisation("Riverton Welcome Office");
            var other = world.organisation("Welcome Office Riverton");
            for (var part : new Object[] {one, other}) {
                world.made("relationships", "fromId", part, "toId", town, "type", "part-of");
            }
            find();
            world.get("duplicates").body("items[0].reasons", hasItem("same-parent"));
        }

        @Test
        void forgets_a_pair_that_is_none_any_more() {
            world.organisation("Lantern House");
            var other = world.organisation("House Lantern");
            find();
            world.patch("organisations/" + other, "name", "Open Door Centre").statusCode(200);
            find();
            world.get("duplicates").body("items", empty());
        }
    }

    @Nested
    class Dismiss {
        @Test
        void takes_the_pair_out_of_the_list_for_good_until_somebody_thinks_again() {
            world.organisation("Lantern House");
            world.organisation("House Lantern");
            find();
            String pair = world.get("duplicates").extract().path("items[0].id");
            world.act("duplicates/" + pair + "/dismiss").statusCode(200).body("version", equalTo(2));
            find();
            world.get("duplicates").body("items", empty());
            world.get("duplicates?dismissed=true").body("items.id", contains(pair));
            world.act("duplicates/" + pair + "/dismiss").statusCode(409).body("type", equalTo("/problems/wrong-state"));
            world.act("duplicates/" + pair + "/reconsider").statusCode(200);
            world.get("duplicates").body("items.id", contains(pair));
        }
    }

    @Nested
    class Propose {
        @Test
        void names_what_exists_with_reasons_and_only_what_the_viewer_sees() {
            world.organisation("Vereniging van Nederlandse Gemeenten", "shortName", "VNG");
            world.organisation("Silent Lighthouse", "visibility", "confidential");
            world.get("duplicates/proposals?name=VNG")
                    .statusCode(200)
                    .body("items.name", contains("Vereniging van Nederlandse Gemeenten"))
                    .body("items[0].same", equalTo(true))
                    .body("items[0].reasons", contains("abbreviation"));
            world.get("duplicates/proposals?name=Silent Lighthouse").body("items", hasSize(1));
            world.table
                    .as(Role.MEMBER)
                    .get(world.table.path + "/duplicates/proposals?name=Silent Lighthouse")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }

        @Test
        void says_nothing_of_what_is_only_a_bit_alike() {
            world.organisation("City of Amsterdam");
            world.get("duplicates/proposals?name=City of Rotterdam").body("items", empty());
        }

        @Test
        void proposes_nothing_without_a_name() {
            world.get("duplicates/proposals?city=Athens").statusCode(200).body("items", empty());
        }
    }
}
