package eu.commontable.partnership.chore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ChoresTest {
    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");

    private final TestPartnership table = TestPartnership.closed();

    @Inject
    MovedClock clock;

    @Inject
    Noting noting;

    @Test
    void a_chore_sees_everything_of_its_partnership_and_nothing_of_others() {
        table.as(Role.SECRETARIAT)
                .body(Map.of("question", "Whom do we ask?", "visibility", "confidential"))
                .post(table.path + "/dilemmas")
                .then()
                .statusCode(201);
        clock.to(TestPartnership.closed(), NOON);
        clock.to(table, NOON);
        assertEquals(List.of("Whom do we ask? at " + NOON), noting.noted(table));
    }

    @Test
    void two_servers_are_not_at_the_same_chore() {
        TestPartnership.asOwner(db -> db.useTransaction(other -> {
            other.execute("select pg_advisory_xact_lock(hashtext('noting'), hashtext(?))", table.slug);
            clock.to(table, NOON);
        }));
        assertEquals(List.of(), noting.noted(table));
    }

    /** Notes what it sees. */
    @ApplicationScoped
    static class Noting implements Chore {
        private final List<Map.Entry<String, String>> noted = new CopyOnWriteArrayList<>();

        List<String> noted(TestPartnership table) {
            return noted.stream()
                    .filter(note -> note.getKey().equals(table.slug))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        @Override
        public String kind() {
            return "noting";
        }

        @Override
        public void run(Desk desk, Instant now) {
            desk.handle()
                    .createQuery("select question from dilemma")
                    .mapTo(String.class)
                    .forEach(question -> noted.add(Map.entry(desk.slug(), question + " at " + now)));
        }
    }
}
