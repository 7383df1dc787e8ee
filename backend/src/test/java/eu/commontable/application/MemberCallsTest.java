package eu.commontable.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import eu.commontable.PostgresResource;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calls: who sees them, and what stays as it was asked. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MemberCallsTest {
    private final ApplicationWorld world = new ApplicationWorld();

    @Test
    void a_draft_is_for_the_staff_and_its_reviewers() {
        var id = world.call();
        world.table
                .as(Role.MEMBER)
                .get(world.table.path + "/member-calls/" + id)
                .then()
                .statusCode(404);
        world.table
                .as(world.ann)
                .get(world.table.path + "/member-calls/" + id)
                .then()
                .statusCode(200)
                .body("reviewing", equalTo(true))
                .body("reviewers", empty());
        world.move(id, "open").statusCode(200).body("phase", equalTo("taking")).body("link", containsString("/join/"));
        world.table
                .as(Role.MEMBER)
                .get(world.table.path + "/member-calls")
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void what_people_answer_stays_as_it_was_asked() {
        var id = world.call();
        world.move(id, "open");
        world.change()
                .contentType("application/merge-patch+json")
                .body(ApplicationWorld.map("questions", List.of()))
                .patch(world.table.path + "/member-calls/" + id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/questions"));
        world.change()
                .contentType("application/merge-patch+json")
                .body(ApplicationWorld.map(
                        "title", "Three seats", "reviewerIds", List.of(world.participant(world.ann))))
                .patch(world.table.path + "/member-calls/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Three seats"))
                .body("reviewers", hasSize(1));
        world.table
                .as(world.bob)
                .get(world.table.path + "/member-calls/" + id + "/applications")
                .then()
                .statusCode(404);
        world.move(id, "publish").statusCode(409);
    }

    @Test
    void refuses_two_criteria_of_one_name() {
        world.table
                .as(world.secretariat)
                .body(ApplicationWorld.map(
                        "title",
                        "T",
                        "body",
                        "B",
                        "role",
                        "member",
                        "seats",
                        1,
                        "deadline",
                        "2031-01-01",
                        "criteria",
                        List.of(
                                ApplicationWorld.map("key", "a", "name", "A", "weight", 1),
                                ApplicationWorld.map("key", "a", "name", "B", "weight", 1))))
                .post(world.table.path + "/member-calls")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/criteria"));
    }
}
