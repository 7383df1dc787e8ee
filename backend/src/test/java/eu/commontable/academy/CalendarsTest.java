package eu.commontable.academy;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CalendarsTest {
    private AcademyWorld world;

    @BeforeEach
    void opens() {
        world = new AcademyWorld();
    }

    private String file(String path) {
        return world.get(world.ann, path)
                .statusCode(200)
                .header("Content-Type", containsString("text/calendar"))
                .header("Content-Disposition", containsString("academy.ics"))
                .extract()
                .asString();
    }

    private void revise(Map<String, Object> patch) {
        world.table
                .as(world.secretariat)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(patch)
                .patch(world.table.path + "/editions/" + world.edition + "/modules/" + world.module + "/sessions/"
                        + world.morning)
                .then()
                .statusCode(200);
    }

    @Test
    void has_every_session_with_a_day() throws Exception {
        world.session(Map.of("number", 3, "topic", "Someday"));
        var whole = file("/editions/" + world.edition + "/calendar");
        assertEquals(2, whole.split("BEGIN:VEVENT", -1).length - 1);
        assertTrue(whole.contains("UID:" + world.afternoon + "@commontable"));
        assertTrue(whole.contains("LOCATION:Room 2"));
        assertEquals(
                "20310416T070000Z",
                ICalendarTest.read(whole).getProperty("DTSTART").orElseThrow().getValue());
    }

    @Test
    void keeps_its_id_and_counts_its_changes_until_it_is_cancelled() throws Exception {
        var before = ICalendarTest.read(file("/sessions/" + world.morning + "/calendar"));
        revise(Map.of("starts", "2031-04-16T10:00", "cancelled", true));
        var after = ICalendarTest.read(file("/sessions/" + world.morning + "/calendar"));
        assertEquals(before.getUid(), after.getUid());
        assertEquals("0", before.getProperty("SEQUENCE").orElseThrow().getValue());
        assertEquals("1", after.getProperty("SEQUENCE").orElseThrow().getValue());
        assertEquals("CANCELLED", after.getProperty("STATUS").orElseThrow().getValue());
        assertEquals(
                "20310416T080000Z", after.getProperty("DTSTART").orElseThrow().getValue());
    }

    @Test
    void is_not_there_for_who_does_not_see_the_academy() {
        var closed = world.table.person(eu.commontable.partnership.Role.COORDINATOR, null);
        world.table
                .as(closed)
                .get(TestPartnership.closed().path + "/editions/" + world.edition + "/calendar")
                .then()
                .statusCode(404);
        world.get(world.ann, "/sessions/" + world.session(Map.of("number", 4)) + "/calendar")
                .statusCode(404);
    }

    @Test
    void refuses_moments_that_do_not_fit() {
        var path = "/editions/" + world.edition + "/modules/" + world.module + "/sessions";
        world.post(world.secretariat, path, Map.of("number", 5, "starts", "2031-04"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/starts"));
        world.post(
                        world.secretariat,
                        path,
                        Map.of("number", 5, "starts", "2031-04-16T10:00", "ends", "2031-04-16T09:00"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/ends"));
        world.post(world.secretariat, "/editions", Map.of("title", "A", "timeZone", "Mars/Olympus"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/timeZone"));
        world.get(world.ann, "/editions/" + world.edition)
                .body("timeZone", equalTo("Europe/Brussels"))
                .body(not(containsString("Mars")));
    }
}
