package eu.commontable.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Applying with a link and without an account. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ApplyingTest {
    private final ApplicationWorld world = new ApplicationWorld();

    @Test
    void works_by_the_link_of_a_closed_partnership_without_an_account() {
        var id = world.call();
        world.move(id, "open");
        var token = world.tokenOf(id);
        world.table
                .anonymous()
                .get(world.table.path + "/open-calls/" + token)
                .then()
                .statusCode(200)
                .body("title", equalTo("Two seats"))
                .body("phase", equalTo("taking"));
        var own = world.applied(token, "Town");
        world.table
                .anonymous()
                .get(world.table.path + "/own-applications/" + own)
                .then()
                .statusCode(200)
                .body("organisationName", equalTo("Town"))
                .body("answers[0].text", equalTo("Because of Town"))
                .body("steps", contains("correct", "withdraw"));
        world.table
                .anonymous()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(ApplicationWorld.map("city", "T"))
                .patch(world.table.path + "/own-applications/" + own)
                .then()
                .statusCode(200)
                .body("city", equalTo("T"));
        world.table
                .anonymous()
                .header("If-Match", "*")
                .post(world.table.path + "/own-applications/" + own + "/withdraw")
                .then()
                .statusCode(200)
                .body("withdrawn", equalTo(true))
                .body("steps", empty());
        world.table
                .anonymous()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(ApplicationWorld.map("city", "U"))
                .patch(world.table.path + "/own-applications/" + own)
                .then()
                .statusCode(409);
    }

    @Test
    void a_link_opens_nothing_else() {
        var id = world.call();
        world.move(id, "open");
        var token = world.tokenOf(id);
        var own = world.applied(token, "Town");
        world.applied(token, "Rival");
        world.table
                .anonymous()
                .get(world.table.path + "/own-applications/" + token)
                .then()
                .statusCode(404);
        world.table
                .anonymous()
                .get(world.table.path + "/open-calls/" + own)
                .then()
                .statusCode(404);
        world.table.anonymous().get(world.table.path + "/member-calls").then().statusCode(404);
        var other = TestPartnership.closed();
        world.table.anonymous().get(other.path + "/open-calls/" + token).then().statusCode(404);
        world.table
                .anonymous()
                .get(other.path + "/own-applications/" + own)
                .then()
                .statusCode(404);
        world.table
                .anonymous()
                .get(world.table.path + "/own-applications/" + own)
                .then()
                .body(not(containsString("Rival")));
    }

    @Test
    void needs_the_answers_that_are_asked_for_and_an_address() {
        var id = world.call();
        world.move(id, "open");
        world.table
                .anonymous()
                .body(ApplicationWorld.map(
                        "organisationName", "T", "contactName", "C", "contactAddress", "c@apply.example"))
                .post(world.table.path + "/open-calls/" + world.tokenOf(id) + "/applications")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/answers/0/text"));
        world.table
                .anonymous()
                .body(ApplicationWorld.map("organisationName", "T", "contactName", "C", "contactAddress", "c"))
                .post(world.table.path + "/open-calls/" + world.tokenOf(id) + "/applications")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/contactAddress"));
    }

    @Test
    void ends_with_the_deadline() {
        var id = world.call();
        world.move(id, "open");
        var token = world.tokenOf(id);
        var own = world.applied(token, "Town");
        TestPartnership.asOwner(
                db -> db.execute("update member_call set deadline = current_date - 1 where id = ?::uuid", id));
        world.apply(token, "Late").statusCode(409).body("type", equalTo("/problems/wrong-state"));
        world.table
                .anonymous()
                .get(world.table.path + "/own-applications/" + own)
                .then()
                .body("phase", equalTo("reviewing"))
                .body("steps", contains("withdraw"));
    }

    @Test
    void a_receipt_is_put_into_the_post() {
        var id = world.call();
        world.move(id, "open");
        world.applied(world.tokenOf(id), "Town");
        TestPartnership.asOwner(db -> assertEquals(
                1,
                db.createQuery("select count(*) from mail where partnership_id = ? and purpose = 'application-receipt'")
                        .bind(0, world.table.id)
                        .mapTo(Integer.class)
                        .one()));
    }
}
