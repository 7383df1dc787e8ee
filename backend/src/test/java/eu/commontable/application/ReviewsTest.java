package eu.commontable.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scores, decisions, letters, seats. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReviewsTest {
    private final ApplicationWorld world = new ApplicationWorld();

    private String id;
    private String first;

    private void twoApplications() {
        id = world.call();
        world.move(id, "open");
        var token = world.tokenOf(id);
        world.applied(token, "Town");
        world.applied(token, "Village");
        world.move(id, "close");
        first = world.table
                .as(world.secretariat)
                .get(world.table.path + "/member-calls/" + id + "/applications")
                .then()
                .extract()
                .path("find { it.organisationName == 'Town' }.id");
    }

    @Test
    void is_for_the_reviewers_of_the_call_alone() {
        twoApplications();
        world.table
                .as(Role.MEMBER)
                .get(world.table.path + "/member-calls/" + id + "/applications")
                .then()
                .statusCode(404);
        world.table
                .as(Role.MEMBER)
                .get(world.table.path + "/applications/" + first)
                .then()
                .statusCode(404);
        world.table
                .as(Role.OBSERVER)
                .get(world.table.path + "/applications/" + first)
                .then()
                .statusCode(404);
        world.score(world.table.person(Role.MEMBER, null), first, 5, 5).statusCode(404);
        world.score(world.secretariat, first, 5, 5).statusCode(403);
        world.table
                .as(world.bob)
                .get(world.table.path + "/applications/" + first)
                .then()
                .statusCode(200)
                .body("contactAddress", nullValue())
                .body("link", nullValue())
                .body("steps", contains("score"));
    }

    @Test
    void shows_the_scores_of_others_only_after_ones_own() {
        twoApplications();
        world.score(world.ann, first, 5, 1)
                .statusCode(200)
                .body("reviews", hasSize(1))
                .body("reviews[0].weighted", equalTo(4.0f));
        world.table
                .as(world.bob)
                .get(world.table.path + "/applications/" + first)
                .then()
                .body("reviews", empty());
        world.table
                .as(world.bob)
                .get(world.table.path + "/member-calls/" + id + "/applications")
                .then()
                .body("mean", contains(nullValue(), nullValue()))
                .body("reviews", contains(0, 0));
        world.score(world.bob, first, 2, 2)
                .statusCode(200)
                .body("reviews", hasSize(2))
                .body("reviews[0].own", equalTo(true));
        world.table
                .as(world.secretariat)
                .get(world.table.path + "/member-calls/" + id + "/applications")
                .then()
                .body("organisationName", contains("Town", "Village"))
                .body("[0].mean", equalTo(3.0f))
                .body("[0].lowest", equalTo(2.0f))
                .body("[0].highest", equalTo(4.0f))
                .body("[1].mean", nullValue());
        world.score(world.bob, first, 3, 3).statusCode(200).body("reviews[0].weighted", equalTo(3.0f));
    }

    @Test
    void half_a_judgement_is_none() {
        twoApplications();
        world.table
                .as(world.ann)
                .body(ApplicationWorld.map(
                        "scores", List.of(ApplicationWorld.map("criterion", "need", "score", 3, "reason", "x"))))
                .post(world.table.path + "/applications/" + first + "/scores")
                .then()
                .statusCode(422);
    }

    @Test
    void leads_from_the_letter_to_the_seat() {
        var id = world.call();
        world.move(id, "open");
        var own = world.applied(world.tokenOf(id), "Town");
        world.applied(world.tokenOf(id), "Village");
        var application = world.table
                .as(world.secretariat)
                .get(world.table.path + "/member-calls/" + id + "/applications")
                .then()
                .extract()
                .<String>path("find { it.organisationName == 'Town' }.id");
        var path = world.table.path + "/applications/" + application;
        world.change()
                .body(ApplicationWorld.map("step", "accept", "reason", "Fits."))
                .post(path + "/decision")
                .then()
                .statusCode(409);
        world.move(id, "close");
        world.change()
                .body(ApplicationWorld.map("step", "accept"))
                .post(path + "/decision")
                .then()
                .statusCode(422);
        world.change()
                .body(ApplicationWorld.map("step", "accept", "reason", "Fits."))
                .post(path + "/decision")
                .then()
                .statusCode(200)
                .body("state", equalTo("accepted"));
        world.table
                .anonymous()
                .get(world.table.path + "/own-applications/" + own)
                .then()
                .body("decided", nullValue());
        world.table
                .as(world.secretariat)
                .get(path + "/letter")
                .then()
                .statusCode(200)
                .body("address", equalTo("cleo@apply.example"))
                .body("body", containsString("Fits."));
        world.change()
                .body(ApplicationWorld.map("subject", "Yes", "body", "Welcome", "byHand", true))
                .post(path + "/letter")
                .then()
                .statusCode(200)
                .body("letterAt", notNullValue())
                .body("steps", contains("write", "seat"));
        world.table
                .anonymous()
                .get(world.table.path + "/own-applications/" + own)
                .then()
                .body("decided", equalTo("accepted"));
        world.change()
                .body(ApplicationWorld.map("step", "reconsider"))
                .post(path + "/decision")
                .then()
                .statusCode(409);
        world.change()
                .body(ApplicationWorld.map("starts", "2031-01", "hasVote", true))
                .post(path + "/seat")
                .then()
                .statusCode(200)
                .body("state", equalTo("seated"))
                .body("organisation.name", equalTo("Town"));
        world.table
                .as(world.secretariat)
                .get(world.table.path + "/memberships")
                .then()
                .body("items.organisation.name", contains("Town"))
                .body("items.role", contains("member"));
        world.table
                .as(Role.MEMBER)
                .get(world.table.path + "/member-calls/" + id)
                .then()
                .body("results", empty());
        world.move(id, "publish").statusCode(200);
        world.table
                .as(Role.MEMBER)
                .get(world.table.path + "/member-calls/" + id)
                .then()
                .body("results", contains("Town"))
                .body("applications", nullValue());
    }

    @Test
    void leaves_nothing_of_the_applicant_in_the_history() {
        var id = world.call();
        world.move(id, "open");
        world.applied(world.tokenOf(id), "Secret Town");
        assertEquals(1, world.ids(id).size());
        world.table
                .as(world.secretariat)
                .get(world.table.path + "/history")
                .then()
                .statusCode(200)
                .body(not(containsString("Secret Town")))
                .body(not(containsString("cleo@")));
        world.table
                .as(world.secretariat)
                .get(world.table.path + "/search?q=secret")
                .then()
                .body(not(containsString("Secret Town")));
    }
}
