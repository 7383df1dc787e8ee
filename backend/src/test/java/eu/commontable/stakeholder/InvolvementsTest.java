package eu.commontable.stakeholder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class InvolvementsTest {
    private final StakeholderWorld world = new StakeholderWorld();
    private UUID town;

    @BeforeEach
    void registers_one() {
        town = world.organisation("Town");
    }

    private void involve(UUID item, String capacity) {
        TestPartnership.asOwner(db -> db.execute(
                "insert into involvement (partnership_id, organisation_id, item_id, capacity) values (?, ?, ?, ?)",
                world.table.id,
                town,
                item,
                capacity));
    }

    @Nested
    class Telling {
        @Test
        void everything_in_one_answer() {
            var network = world.organisation("Network");
            world.made("contacts", "organisationId", town, "name", "Head", "email", "head@town.example");
            world.made("relationships", "fromId", town, "toId", network, "type", "member-of");
            world.made("memberships", "organisationId", town, "role", "member");
            involve(network, "leader");
            involve(network, "contributor");
            world.get(Role.MEMBER, "organisations/" + town + "/involvements")
                    .statusCode(200)
                    .body("seats.role", contains("member"))
                    .body("ties.reading", contains("member-of"))
                    .body("contacts[0].email", equalTo("head@town.example"))
                    .body("items", org.hamcrest.Matchers.hasSize(1))
                    .body("items[0].kind", equalTo("organisation"))
                    .body("items[0].capacities", contains("contributor", "leader"));
            world.get(Role.MEMBER, "organisations/" + network + "/involvements")
                    .body("ties.readingBack", contains("has-member"));
        }

        @Test
        void each_viewer_their_part_of_it() {
            var inside = world.organisation("Inside", "visibility", "partnership");
            world.made("contacts", "organisationId", town, "name", "Head", "email", "head@town.example");
            world.made("relationships", "fromId", town, "toId", inside, "type", "member-of");
            involve(inside, "leader");
            world.getAnonymously("organisations/" + town + "/involvements")
                    .statusCode(200)
                    .body("items", empty())
                    .body("ties", empty())
                    .body("contacts", empty());
            world.get(Role.EXPERT, "organisations/" + town + "/involvements")
                    .body("items", empty())
                    .body("contacts[0].email", nullValue());
            world.getAnonymously("organisations/" + inside + "/involvements").statusCode(404);
            var other = TestPartnership.open();
            other.as(Role.SECRETARIAT)
                    .get(other.path + "/organisations/" + town + "/involvements")
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class Exporting {
        @Test
        void writes_the_list_as_a_file_without_formulas() {
            world.organisation("=cmd|' /C calc'!A0", "kind", "city", "countries", List.of("NL", "BE"), "notes", "-1");
            var file = world.get(Role.MEMBER, "organisations/csv?kind=city")
                    .statusCode(200)
                    .contentType(containsString("text/csv"))
                    .extract()
                    .asString();
            org.junit.jupiter.api.Assertions.assertEquals(
                    "key,name,short_name,kind,size,levels,countries,city,languages,website,themes,seats,visibility,notes\r\n"
                            + ",'=cmd|' /C calc'!A0,,city,,,NL|BE,,,,,,public,'-1\r\n",
                    file);
        }

        @Test
        void holds_only_what_the_viewer_sees() {
            world.organisation("Inside", "visibility", "partnership");
            var file = world.getAnonymously("organisations/csv").extract().asString();
            org.junit.jupiter.api.Assertions.assertFalse(file.contains("Inside"));
            org.junit.jupiter.api.Assertions.assertTrue(file.contains("Town"));
        }

        @Test
        void finds_what_is_archived_by_its_name() {
            world.table
                    .as(Role.SECRETARIAT)
                    .header("If-Match", "*")
                    .post(world.table.path + "/organisations/" + town + "/archive");
            world.get(Role.MEMBER, "organisations?archived=true&q=TOW").body("items.name", contains("Town"));
            world.get(Role.MEMBER, "organisations?archived=true&q=zzz").body("items", empty());
        }
    }
}
