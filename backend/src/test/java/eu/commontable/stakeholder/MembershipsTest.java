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
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MembershipsTest {
    private final StakeholderWorld world = new StakeholderWorld();
    private UUID town;

    @BeforeEach
    void registers_one() {
        town = world.organisation("Town");
    }

    private static String day(int daysFromNow) {
        return LocalDate.now().plusDays(daysFromNow).toString();
    }

    @Nested
    class Giving {
        @Test
        void answers_with_the_whole_seat() {
            world.post(
                            "memberships",
                            "organisationId",
                            town,
                            "role",
                            "member",
                            "starts",
                            "2016",
                            "mandate",
                            "Small cities",
                            "hasVote",
                            true)
                    .statusCode(201)
                    .header("Location", containsString("/memberships/"))
                    .body("organisation.name", equalTo("Town"))
                    .body("mandate", equalTo("Small cities"))
                    .body("hasVote", equalTo(true))
                    .body("ends", nullValue())
                    .body("state", equalTo("held"));
        }

        @Test
        void an_overlapping_term_is_refused_at_the_field() {
            world.made("memberships", "organisationId", town, "role", "member", "starts", "2016", "ends", "2019");
            world.post("memberships", "organisationId", town, "role", "member", "starts", "2019-05", "ends", "2020")
                    .statusCode(409)
                    .body("type", equalTo("/problems/conflict"))
                    .body("errors[0].pointer", equalTo("/starts"))
                    .body("errors[0].message", containsString("End that term first"));
            world.post("memberships", "organisationId", town, "role", "member", "starts", "2020")
                    .statusCode(201);
            world.post("memberships", "organisationId", town, "role", "advisor", "starts", "2019")
                    .statusCode(201);
        }

        @Test
        void one_organisation_has_one_vote() {
            world.made("memberships", "organisationId", town, "role", "member", "hasVote", true);
            world.post("memberships", "organisationId", town, "role", "coordinator", "hasVote", true)
                    .statusCode(409)
                    .body("errors[0].pointer", equalTo("/hasVote"));
        }

        @Test
        void the_delegate_works_there() {
            var stranger = world.made("contacts", "organisationId", world.organisation("Other"), "name", "A");
            world.post("memberships", "organisationId", town, "role", "member", "delegateId", stranger)
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/delegateId"));
        }

        @Test
        void is_for_the_staff() {
            for (var role : new Role[] {Role.MEMBER, Role.ADVISOR, Role.EXPERT, Role.OBSERVER}) {
                world.table
                        .as(role, town)
                        .body(StakeholderWorld.map("organisationId", town, "role", "member"))
                        .post(world.table.path + "/memberships")
                        .then()
                        .statusCode(403);
            }
        }

        @Test
        void refuses_dates_that_cannot_be() {
            world.post("memberships", "organisationId", town, "role", "member", "starts", "2020", "ends", "2019")
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/ends"));
            world.post("memberships", "organisationId", town, "role", "member", "starts", "soon")
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/starts"));
        }
    }

    @Nested
    class Standing {
        private void expect(String state, Object... more) {
            var fields = StakeholderWorld.map(more);
            fields.put("organisationId", world.organisation("Body " + UUID.randomUUID()));
            fields.putIfAbsent("role", "member");
            world.table
                    .as(Role.SECRETARIAT)
                    .body(fields)
                    .post(world.table.path + "/memberships")
                    .then()
                    .statusCode(201)
                    .body("state", equalTo(state));
        }

        @Test
        void is_computed_from_the_term() {
            expect("upcoming", "starts", day(3));
            expect("held");
            expect("held", "ends", day(91));
            expect("ending-soon", "ends", day(89));
            expect("ending-soon", "ends", day(0));
            expect("vacant", "ends", day(-1));
            expect("ended", "ends", day(-400));
            expect("ended", "ends", day(-1), "role", "expert");
            expect("ended", "ends", day(-1), "successorId", town);
        }

        @Test
        void a_following_term_fills_the_seat() {
            var first = world.made("memberships", "organisationId", town, "role", "member", "ends", day(-10));
            world.get(Role.MEMBER, "memberships/" + first).body("state", equalTo("vacant"));
            world.made("memberships", "organisationId", town, "role", "member", "starts", day(-9));
            world.get(Role.MEMBER, "memberships/" + first).body("state", equalTo("ended"));
        }

        @Test
        void can_be_asked_for_another_day_and_listed_by_state() {
            var id = world.made(
                            "memberships", "organisationId", town, "role", "member", "starts", "2016", "ends", "2019")
                    .toString();
            world.get(Role.MEMBER, "memberships?state=held").body("items", empty());
            world.get(Role.MEMBER, "memberships?state=held&at=2019-12-31").body("items.id", contains(id));
            world.get(Role.MEMBER, "memberships?state=vacant&at=2020-02-01&role=member")
                    .body("items.id", contains(id));
            world.get(Role.MEMBER, "memberships?organisation=" + town + "&q=town&count=true&sort=-ends")
                    .body("items.id", contains(id));
        }
    }

    @Nested
    class Changing {
        @Test
        void keeps_what_is_absent_and_clears_what_is_null() {
            var id =
                    world.made("memberships", "organisationId", town, "role", "member", "mandate", "A", "ends", "2030");
            world.patch(Role.COORDINATOR, "memberships/" + id, "ends", null)
                    .statusCode(200)
                    .body("ends", nullValue())
                    .body("mandate", equalTo("A"))
                    .body("version", equalTo(2));
            world.patch(Role.MEMBER, "memberships/" + id, "mandate", "B").statusCode(403);
            world.delete(Role.SECRETARIAT, "memberships/" + id).statusCode(204);
        }

        @Test
        void the_seat_of_a_hidden_organisation_does_not_exist_for_others() {
            var inside = world.organisation("Inside", "visibility", "partnership");
            var id = world.made("memberships", "organisationId", inside, "role", "member");
            world.getAnonymously("memberships/" + id).statusCode(404);
            world.getAnonymously("memberships").body("items", empty());
            world.get(Role.EXPERT, "memberships/" + id).statusCode(404);
            var other = TestPartnership.closed();
            other.as(Role.SECRETARIAT)
                    .get(other.path + "/memberships/" + id)
                    .then()
                    .statusCode(404);
        }
    }
}
