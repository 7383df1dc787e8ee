package eu.commontable.partnership.people;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ParticipantListTest extends PeopleOfATable {
    @Nested
    class Listing {
        @Test
        void shows_names_and_roles_to_members_but_addresses_to_those_who_govern_only() {
            invited();
            var byMember = table.as(Role.MEMBER).get(people).then().statusCode(200);
            byMember.body("items.name", hasItem("Ana"))
                    .body("items.email", everyItem(nullValue()))
                    .body("items.invitation", everyItem(nullValue()))
                    .body("items.may.edit", everyItem(equalTo(false)));
            table.as(coordinator)
                    .get(people)
                    .then()
                    .body("items.email", hasItem(email))
                    .body("items.may.edit", everyItem(equalTo(true)));
        }

        @Test
        void does_not_let_members_search_by_address() {
            invited();
            table.as(Role.MEMBER).get(people + "?q=" + email).then().body("items", hasSize(0));
            table.as(coordinator).get(people + "?q=" + email).then().body("items.name", contains("Ana"));
            table.as(Role.MEMBER).get(people + "?q=aná").then().body("items.name", contains("Ana"));
        }

        @Test
        void narrows_by_role_and_by_who_has_joined() {
            invited();
            table.as(coordinator)
                    .get(people + "?role=coordinator&role=observer")
                    .then()
                    .body("items.role", contains("coordinator"));
            table.as(coordinator).get(people + "?joined=false").then().body("items.name", contains("Ana"));
        }

        @Test
        void pages_by_cursor() {
            for (var name : List.of("Bo", "Cy", "Di")) {
                invite(Map.of("name", name, "email", name + email, "role", "observer"));
            }
            var first = table.as(coordinator).get(people + "?role=observer&limit=2");
            first.then().body("items.name", contains("Bo", "Cy"));
            table.as(coordinator)
                    .get(people + "?role=observer&limit=2&cursor=" + first.path("next"))
                    .then()
                    .body("items.name", contains("Di"))
                    .body("next", nullValue());
        }

        @Test
        void tells_which_one_is_you() {
            table.as(coordinator)
                    .get(people)
                    .then()
                    .body("items.findAll { it.you }.email", contains(coordinator.email()));
        }

        @Test
        void is_not_for_strangers_experts_and_anonymous_readers() {
            table.stranger().get(people).then().statusCode(404);
            table.anonymous().get(people).then().statusCode(404);
            table.as(Role.EXPERT).get(people).then().statusCode(403);
        }
    }
}
