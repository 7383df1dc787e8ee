package eu.commontable.expertise;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ExpertsTest {
    private final PoolWorld world = new PoolWorld();

    @Test
    void are_invited_by_name_and_address_and_join_by_their_link_without_an_account() {
        world.invite(Map.of("name", "Nobody")).statusCode(422).body("errors[0].pointer", equalTo("/email"));
        var made = world.invite(Map.of("name", "Ana Example", "email", "ana@pool.example"))
                .statusCode(201)
                .body("state", equalTo("invited"))
                .extract();
        var token = PoolWorld.tokenOf(made.path("link"));
        world.table
                .anonymous()
                .get(world.experts + "/profile/" + token)
                .then()
                .statusCode(200)
                .body("name", equalTo("Ana Example"))
                .body("offered.key", hasSize(3));
        world.table
                .anonymous()
                .body(Map.of("themes", List.of("housing"), "languages", List.of("el"), "help", List.of("advice")))
                .post(world.experts + "/profile/" + token)
                .then()
                .statusCode(200)
                .body("state", equalTo("joined"))
                .body("themes", contains("housing"));
        world.table
                .as(world.member)
                .get(world.experts + "?help=advice&theme=housing&language=el")
                .then()
                .body("items.name", contains("Ana Example"));
        world.invite(Map.of("name", "Ana again", "email", "ANA@pool.example")).statusCode(409);
    }

    @Test
    void leave_at_any_time_and_come_back() {
        var expert = world.joined("Leo Example", Map.of("help", List.of("visit"), "themes", List.of("work")));
        world.table
                .anonymous()
                .post(world.experts + "/profile/" + expert.token() + "/leave")
                .then()
                .statusCode(200)
                .body("state", equalTo("left"));
        var call = world.openCall(world.secretary, Map.of("title", "Visit us", "help", List.of("visit")));
        world.table
                .as(world.secretary)
                .get(world.calls + "/" + call + "/proposals")
                .then()
                .body("", empty());
        world.table
                .as(world.secretary)
                .body(Map.of("expertIds", List.of(expert.id())))
                .post(world.calls + "/" + call + "/asks")
                .then()
                .statusCode(422);
        world.table
                .anonymous()
                .body(Map.of("help", List.of("visit")))
                .post(world.experts + "/profile/" + expert.token())
                .then()
                .body("state", equalTo("joined"));
    }

    @Test
    void a_link_opens_one_profile_and_nothing_else() {
        var one = world.joined("One Example", Map.of());
        world.joined("Two Example", Map.of());
        var altered = one.token().substring(0, 42) + (one.token().endsWith("A") ? "E" : "A");
        world.table
                .anonymous()
                .get(world.experts + "/profile/" + altered)
                .then()
                .statusCode(404);
        world.table
                .anonymous()
                .get(world.calls + "/answers/" + one.token())
                .then()
                .statusCode(404);
        world.table.anonymous().get(world.experts).then().statusCode(404);
        var elsewhere = TestPartnership.open();
        elsewhere
                .anonymous()
                .get(elsewhere.path + "/experts/profile/" + one.token())
                .then()
                .statusCode(404);
    }

    @Test
    void addresses_and_links_are_told_to_the_secretariat_and_to_themselves() {
        var person = world.table.person(Role.EXPERT, null);
        var expert = world.joined(person, Map.of("help", List.of("data")));
        world.joined("Other Example", Map.of());
        world.table
                .as(world.secretary)
                .get(world.experts + "/" + expert.id())
                .then()
                .body("email", equalTo(person.email()))
                .body("link", notNullValue());
        world.table
                .as(world.member)
                .get(world.experts + "/" + expert.id())
                .then()
                .statusCode(200)
                .body("email", nullValue())
                .body("link", nullValue());
        world.table.as(person).get(world.experts).then().body("items.id", contains(expert.id()));
        world.table.as(person).get(world.experts + "/" + expert.id()).then().body("link", notNullValue());
        world.table.as(Role.OBSERVER).get(world.experts).then().body("items", empty());
    }

    @Test
    void are_taken_out_with_all_they_answered() {
        var expert = world.joined("Gone Example", Map.of("help", List.of("data")));
        var call = world.openCall(world.secretary, Map.of("title", "Figures", "help", List.of("data")));
        var token = world.ask(world.secretary, call, expert);
        world.answer(token, "yes").statusCode(200);
        world.table
                .as(world.secretary)
                .header("If-Match", "*")
                .delete(world.experts + "/" + expert.id())
                .then()
                .statusCode(204);
        world.show(world.secretary, call).body("asks", empty());
        world.answer(token, "no").statusCode(404);
    }

    @Test
    void stand_in_the_list_of_places_where_persons_are_kept() {
        TestPartnership.asOwner(db -> assertEquals(
                "email",
                db.createQuery("select address_column from person_place where target = 'expert'")
                        .mapTo(String.class)
                        .one()));
    }
}
