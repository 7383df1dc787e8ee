package eu.commontable.stakeholder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ContactsTest {
    private final StakeholderWorld world = new StakeholderWorld();
    private UUID town;

    @BeforeEach
    void registers_one() {
        town = world.organisation("Town");
    }

    private UUID head(boolean consent) {
        return world.made(
                "contacts",
                "organisationId",
                town,
                "name",
                "Head of integration",
                "email",
                "head@town.example",
                "phone",
                "+31 1",
                "consent",
                consent);
    }

    @Nested
    class Reaching {
        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"COORDINATOR", "SECRETARIAT", "MEMBER"})
        void the_working_roles_read_address_and_phone(Role role) {
            world.get(role, "contacts/" + head(false))
                    .body("email", equalTo("head@town.example"))
                    .body("phone", equalTo("+31 1"))
                    .body("reachable", equalTo(true));
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"ADVISOR", "EXPERT", "OBSERVER"})
        void the_others_read_the_name_only(Role role) {
            world.get(role, "contacts/" + head(false))
                    .body("name", equalTo("Head of integration"))
                    .body("email", nullValue())
                    .body("phone", nullValue())
                    .body("reachable", equalTo(false));
        }

        @Test
        void an_advisor_reaches_the_people_of_their_own_organisation_and_an_observer_does_not() {
            var id = head(false);
            for (var role : List.of(Role.ADVISOR, Role.OBSERVER, Role.EXPERT)) {
                world.table
                        .as(role, town)
                        .get(world.table.path + "/contacts?organisation=" + town)
                        .then()
                        .body("items.id", contains(id.toString()))
                        .body("items[0].email", role == Role.ADVISOR ? equalTo("head@town.example") : nullValue());
            }
        }

        @Test
        void readers_without_a_role_learn_only_of_persons_who_agreed() {
            var hidden = head(false);
            world.getAnonymously("contacts/" + hidden).statusCode(404);
            world.getAnonymously("contacts").body("items", empty());
            world.getAnonymously("contacts/" + head(true))
                    .statusCode(200)
                    .body("email", nullValue())
                    .body("phone", nullValue());
            world.table
                    .stranger()
                    .get(world.table.path + "/contacts/" + hidden)
                    .then()
                    .statusCode(404);
        }

        @Test
        void people_at_a_hidden_organisation_do_not_exist_for_others() {
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
                    .body(StakeholderWorld.map("name", "Somebody", "organisationId", secret))
                    .post(world.table.path + "/contacts")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            world.table
                    .as(author)
                    .get(world.table.path + "/contacts/" + id)
                    .then()
                    .statusCode(200);
            world.get(Role.COORDINATOR, "contacts/" + id).statusCode(404);
            world.get(Role.COORDINATOR, "contacts?q=somebody").body("items", empty());
            world.post("contacts", "organisationId", secret, "name", "A")
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/organisationId"));
        }

        @Test
        void another_partnership_gets_nothing() {
            var other = TestPartnership.closed();
            var id = head(false);
            other.as(Role.SECRETARIAT)
                    .get(other.path + "/contacts/" + id)
                    .then()
                    .statusCode(404);
            other.as(Role.SECRETARIAT)
                    .get(other.path + "/contacts?organisation=" + town)
                    .then()
                    .body("items", empty());
        }

        @Test
        void addresses_are_not_found_by_search() {
            head(false);
            world.get(Role.OBSERVER, "contacts?q=head@town").body("items", empty());
            world.get(Role.OBSERVER, "contacts?q=INTEGRATION&count=true")
                    .body("items", hasSize(1))
                    .body("total.value", equalTo(1));
            world.get(Role.OBSERVER, "organisations?q=head@town.example").body("items", empty());
        }

        @Test
        void history_tells_of_the_change_but_never_of_the_person() {
            world.patch(Role.SECRETARIAT, "contacts/" + head(false), "email", "new@town.example", "role", "Mayor")
                    .statusCode(200);
            TestPartnership.asOwner(db -> {
                var told = db.createQuery(
                                "select string_agg(changes::text, ' ') from history where part_kind = 'contact' and item_id = ?")
                        .bind(0, town)
                        .mapTo(String.class)
                        .one();
                assertFalse(told.contains("town.example") || told.contains("Head") || told.contains("+31"), told);
            });
        }
    }

    @Nested
    class Changing {
        @Test
        void a_member_keeps_the_people_of_their_own_organisation_only() {
            var other = world.organisation("Other");
            var member = world.table.person(Role.MEMBER, town);
            world.table
                    .as(member)
                    .body(StakeholderWorld.map("organisationId", town, "name", "A"))
                    .post(world.table.path + "/contacts")
                    .then()
                    .statusCode(201)
                    .body("may.edit", equalTo(true));
            world.table
                    .as(member)
                    .body(StakeholderWorld.map("organisationId", other, "name", "A"))
                    .post(world.table.path + "/contacts")
                    .then()
                    .statusCode(403);
            world.table
                    .as(member)
                    .body(StakeholderWorld.map("organisationId", UUID.randomUUID(), "name", "A"))
                    .post(world.table.path + "/contacts")
                    .then()
                    .statusCode(422);
        }

        @Test
        void an_observer_changes_nothing() {
            var id = head(true);
            world.patch(Role.OBSERVER, "contacts/" + id, "name", "B").statusCode(403);
            world.delete(Role.OBSERVER, "contacts/" + id).statusCode(403);
            world.get(Role.OBSERVER, "contacts/" + id).body("may.edit", equalTo(false));
        }

        @Test
        void points_at_what_is_wrong() {
            world.post("contacts", "organisationId", town, "name", "", "email", "nobody", "languages", List.of("Dutch"))
                    .statusCode(422)
                    .body("errors.pointer", contains("/email", "/languages/0", "/name"));
        }

        @Test
        void a_contact_stays_with_its_organisation() {
            world.patch(Role.SECRETARIAT, "contacts/" + head(false), "organisationId", world.organisation("Other"))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/organisationId"));
        }

        @Test
        void nobody_is_added_to_an_archived_organisation() {
            world.table
                    .as(Role.SECRETARIAT)
                    .header("If-Match", "*")
                    .post(world.table.path + "/organisations/" + town + "/archive");
            world.post("contacts", "organisationId", town, "name", "A")
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/organisationId"));
        }

        @Test
        void a_removed_person_leaves_the_seat_they_spoke_for() {
            var id = head(false);
            var seat = world.made("memberships", "organisationId", town, "role", "member", "delegateId", id);
            world.get(Role.MEMBER, "memberships/" + seat).body("delegate.name", equalTo("Head of integration"));
            world.delete(Role.SECRETARIAT, "contacts/" + id).statusCode(204);
            world.get(Role.MEMBER, "contacts/" + id).statusCode(404);
            world.get(Role.MEMBER, "memberships/" + seat).statusCode(200).body("delegate", nullValue());
        }

        @Test
        void the_second_of_two_editors_sees_the_state_of_the_first() {
            var id = head(false);
            world.table
                    .as(Role.SECRETARIAT)
                    .header("If-Match", "\"9.1-0\"")
                    .contentType("application/merge-patch+json")
                    .body(StakeholderWorld.map("name", "B"))
                    .patch(world.table.path + "/contacts/" + id)
                    .then()
                    .statusCode(412)
                    .body("current.email", equalTo("head@town.example"));
        }
    }
}
