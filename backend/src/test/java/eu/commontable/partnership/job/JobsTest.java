package eu.commontable.partnership.job;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.TestTokens;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Role;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.security.Caller;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class JobsTest {
    private final TestPartnership table = TestPartnership.open();
    private final Person secretary = table.person(Role.SECRETARIAT, null);

    @Inject
    Workspaces workspaces;

    @Inject
    Jobs jobs;

    @Inject
    JobRunner runner;

    @AfterEach
    void nothing_meanwhile() {
        CountingWork.meanwhile = () -> {};
    }

    private UUID start(Person who, String end) {
        var started = new AtomicReference<UUID>();
        workspaces.inBackground(
                table.slug,
                new Caller(TestTokens.ISSUER, who.subject(), null, false, null),
                Permission.TAKE_PART,
                desk -> started.set(jobs.start(desk, "counting", new CountingWork.Task("counted", end))
                        .id()));
        return started.get();
    }

    private void work() {
        while (runner.doNext()) {
            // until there is none
        }
    }

    private ValidatableResponse job(Person who, UUID id) {
        return table.as(who).get(table.path + "/jobs/" + id).then();
    }

    private static int themes(TestPartnership table) {
        var count = new int[1];
        TestPartnership.asOwner(db ->
                count[0] = db.createQuery("select count(*) from theme where partnership_id = ? and key = 'counted'")
                        .bind(0, table.id)
                        .mapTo(Integer.class)
                        .one());
        return count[0];
    }

    @Test
    void wait_are_done_as_who_asked_and_tell_what_came_of_them() {
        var id = start(secretary, "well");
        job(secretary, id).statusCode(200).body("state", equalTo("waiting")).header("Cache-Control", "no-store");
        work();
        job(secretary, id)
                .body("state", equalTo("done"))
                .body("result.counted", is(2))
                .body("problem", equalTo(null));
        assertEquals(1, themes(table));
    }

    @Test
    void that_are_refused_say_why_and_have_done_nothing() {
        var id = start(secretary, "refusal");
        work();
        job(secretary, id).body("state", equalTo("failed")).body("problem", equalTo("The file was taken away."));
        assertEquals(0, themes(table));
    }

    @Test
    void that_break_tell_nothing_of_the_house() {
        var id = start(secretary, "fault");
        work();
        job(secretary, id)
                .body("state", equalTo("failed"))
                .body("problem", not(containsString("secret")))
                .body("problem", startsWith("Something went wrong on our side."));
        assertEquals(0, themes(table));
    }

    @Test
    void of_somebody_who_may_no_longer_do_it_fail() {
        table.person(Role.COORDINATOR, null);
        var id = start(secretary, "well");
        TestPartnership.asOwner(
                db -> db.execute("update participant set role = 'member' where account_id = ?", secretary.account()));
        work();
        job(secretary, id).body("state", equalTo("failed"));
        assertEquals(0, themes(table));
    }

    @Test
    void that_are_cancelled_while_they_run_leave_nothing_behind() {
        var id = start(secretary, "well");
        CountingWork.meanwhile = () -> table.as(secretary)
                .post(table.path + "/jobs/" + id + "/cancel")
                .then()
                .statusCode(200)
                .body("state", equalTo("cancelled"));
        work();
        job(secretary, id).body("state", equalTo("cancelled"));
        assertEquals(0, themes(table));
        table.as(secretary).post(table.path + "/jobs/" + id + "/cancel").then().statusCode(409);
    }

    @Test
    void of_a_server_that_died_start_again_and_are_given_up_after_three_times() {
        var id = start(secretary, "well");
        TestPartnership.asOwner(db -> db.execute(
                "update job set state = 'running', attempts = 1, seen_at = now() - interval '2 minutes' where id = ?",
                id));
        work();
        job(secretary, id).body("state", equalTo("done"));
        TestPartnership.asOwner(db -> db.execute(
                "update job set state = 'running', attempts = 3, seen_at = now() - interval '2 minutes' where id = ?",
                id));
        work();
        job(secretary, id).body("state", equalTo("failed"));
    }

    @Test
    void are_told_to_their_owner_and_the_secretariat_alone() {
        var member = table.person(Role.MEMBER, null);
        var id = start(member, "well");
        job(member, id).statusCode(200);
        job(secretary, id).statusCode(200);
        job(table.person(Role.MEMBER, null), id).statusCode(404);
        TestPartnership.open()
                .as(Role.SECRETARIAT)
                .get(table.path + "/jobs/" + id)
                .then()
                .statusCode(403);
        work();
    }
}
