package eu.commontable.followup;

import static eu.commontable.followup.FollowUpWorld.noon;
import static eu.commontable.followup.FollowUpWorld.unknown;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.inviting.WithPost;
import eu.commontable.partnership.Role;
import eu.commontable.partnership.Workspaces;
import eu.commontable.partnership.chore.MovedClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(WithPost.class)
class RoundsTest {
    private static final LocalDate TODAY = LocalDate.now();

    private FollowUpWorld world;
    private String dilemma;
    private String takeaway;

    @Inject
    MovedClock clock;

    @Inject
    Workspaces workspaces;

    @Inject
    Rounds rounds;

    @BeforeEach
    void opens() {
        world = new FollowUpWorld();
        dilemma = world.concluded(Map.of());
        takeaway = world.taken(dilemma, "Share one teacher");
    }

    private void pass(LocalDate day) {
        clock.to(world.table, noon(day));
    }

    private String question() {
        return "follow-up-question to " + world.presenter.email() + " in en";
    }

    private String reminder() {
        return "follow-up-reminder to " + world.presenter.email() + " in en";
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("type", equalTo("/problems/" + code));
    }

    @Nested
    class Asking {
        @Test
        void comes_after_three_six_and_twelve_months_and_reminds_once() {
            pass(TODAY.plusMonths(3).minusDays(1));
            assertEquals(List.of(), world.letters());
            pass(TODAY.plusMonths(3));
            pass(TODAY.plusMonths(3));
            assertEquals(List.of(question()), world.letters());
            pass(TODAY.plusMonths(3).plusDays(13));
            assertEquals(List.of(question()), world.letters());
            pass(TODAY.plusMonths(3).plusDays(14));
            pass(TODAY.plusMonths(3).plusDays(40));
            assertEquals(List.of(question(), reminder()), world.letters());
            pass(TODAY.plusMonths(6));
            pass(TODAY.plusMonths(12));
            pass(TODAY.plusMonths(40));
            assertEquals(List.of(question(), reminder(), question(), question()), world.letters());
            world.way(world.presenter, dilemma).body("rounds.months", contains(3, 6, 12));
        }

        @Test
        void of_several_that_are_due_asks_the_last() {
            pass(TODAY.plusMonths(7));
            assertEquals(List.of(question()), world.letters());
            world.way(world.presenter, dilemma).body("rounds.months", contains(6));
        }

        @Test
        void of_two_servers_at_once_writes_one_letter() throws Exception {
            var together = new CyclicBarrier(2);
            try (var servers = Executors.newFixedThreadPool(2)) {
                var runs = new ArrayList<Future<?>>();
                for (int i = 0; i < 2; i++) {
                    // Names of their own, so that the lock of the chore keeps neither out.
                    var server = "follow-up-" + i;
                    runs.add(servers.submit(() -> {
                        together.await();
                        workspaces.unattended(
                                world.table.slug, server, desk -> rounds.ask(desk, TODAY.plusMonths(3), null));
                        return null;
                    }));
                }
                for (var run : runs) {
                    run.get();
                }
            }
            assertEquals(List.of(question()), world.letters());
        }

        @Test
        void tells_every_takeaway_with_an_address_for_each_answer() {
            var second = world.taken(dilemma, "Ask the port");
            pass(TODAY.plusMonths(3));
            var body = body();
            assertTrue(body.contains("3 months have passed"), body);
            for (var id : List.of(takeaway, second)) {
                for (var answer : List.of("done", "changed", "dropped", "too-early")) {
                    assertTrue(body.contains("?takeaway=" + id + "&answer=" + answer), body);
                }
            }
            assertTrue(body.contains("1. Share one teacher") && body.contains("2. Ask the port"), body);
        }

        @Test
        void speaks_the_language_of_the_receiver() {
            for (var language : List.of("fr", "nl")) {
                var other = new FollowUpWorld();
                var asked = other.concluded(Map.of());
                other.taken(asked, "A");
                TestPartnership.asOwner(db -> db.execute(
                        "update account set language = ? where id = ?", language, other.presenter.account()));
                clock.to(other.table, noon(TODAY.plusMonths(3)));
                assertEquals(
                        List.of("follow-up-question to " + other.presenter.email() + " in " + language),
                        other.letters());
            }
        }

        @Test
        void leaves_out_what_has_no_open_takeaway_is_archived_reopened_or_not_wanted() {
            world.answer(world.presenter, dilemma, takeaway, "done").statusCode(200);
            world.concluded(Map.of("question", "Nothing taken?"));
            var archived = world.concluded(Map.of("question", "Archived?"));
            world.taken(archived, "A");
            world.step(world.secretary, "/dilemmas/" + archived + "/archive", null)
                    .statusCode(200);
            var reopened = world.concluded(Map.of("question", "Reopened?"));
            world.taken(reopened, "A");
            world.step(world.secretary, "/dilemmas/" + reopened + "/reopen", null)
                    .statusCode(200);
            pass(TODAY.plusMonths(3));
            assertEquals(List.of(), world.letters());
            var wanted = world.concluded(Map.of("question", "Wanted?"));
            world.taken(wanted, "A");
            settings(List.of()).statusCode(200);
            pass(TODAY.plusMonths(3));
            assertEquals(List.of(), world.letters());
            settings(List.of(2)).statusCode(200).body("followUpMonths", contains(2));
            pass(TODAY.plusMonths(2));
            assertEquals(List.of(question()), world.letters());
        }

        private ValidatableResponse settings(List<Integer> months) {
            return world.patch(world.table.person(Role.COORDINATOR, null), "", Map.of("followUpMonths", months));
        }

        @Test
        void keeps_months_in_order_and_refuses_others() {
            settings(List.of(12, 3, 3)).statusCode(200).body("followUpMonths", contains(3, 12));
            refused(settings(List.of(0)), 422, "validation");
            refused(settings(List.of(61)), 422, "validation");
            refused(settings(List.of(1, 2, 3, 4, 5, 6, 7)), 422, "validation");
        }

        @Test
        void writes_to_every_person_of_the_presenters_and_not_to_who_left() {
            var partner = world.organisation("Village of Sample");
            var colleague = world.table.person(Role.ADVISOR, UUID.fromString(partner));
            var gone = world.table.person(Role.MEMBER, UUID.fromString(world.town));
            TestPartnership.asOwner(
                    db -> db.execute("update participant set removed_at = now() where account_id = ?", gone.account()));
            var both = world.concluded(Map.of("question", "Both?", "coPresenterIds", List.of(partner)));
            world.taken(both, "A");
            pass(TODAY.plusMonths(3));
            assertEquals(3, world.letters().size());
            assertTrue(world.letters().stream().anyMatch(one -> one.contains(colleague.email())));
            assertFalse(world.letters().stream().anyMatch(one -> one.contains(gone.email())));
        }

        @Test
        void tells_nobody_of_a_hidden_city_who_does_not_know_it() {
            var colleague = world.table.person(Role.MEMBER, UUID.fromString(world.town));
            var hidden = world.concluded(Map.of("question", "Who dares?", "hideCity", true));
            world.taken(hidden, "A");
            TestPartnership.asOwner(db -> db.execute("update dilemma_way set counted_from = counted_from - 400"
                    + " where dilemma_id = '" + dilemma + "'"));
            pass(TODAY.plusMonths(3));
            assertEquals(
                    1,
                    world.letters().stream()
                            .filter(one -> one.contains(colleague.email()))
                            .count(),
                    "only about the dilemma whose city is known");
            world.way(world.secretary, hidden)
                    .body("rounds", hasSize(1))
                    .body("rounds[0].asked", empty())
                    .body(not(containsString(world.presenter.email())));
            world.way(world.presenter, hidden).body("rounds[0].asked", hasSize(1));
        }

        @Test
        void shows_when_nobody_could_be_asked() {
            var empty = world.organisation("Town without people");
            String own = world.post(
                            world.table.person(Role.SECRETARIAT, null),
                            "/dilemmas",
                            Map.of("question", "Alone?", "organisationId", empty))
                    .extract()
                    .path("id");
            TestPartnership.asOwner(
                    db -> db.execute("update item set author_id = null where id = ?", UUID.fromString(own)));
            world.step(world.secretary, "/dilemmas/" + own + "/accept", null).statusCode(200);
            world.step(world.secretary, "/dilemmas/" + own + "/conclude", null).statusCode(200);
            world.take(world.secretary, own, Map.of("text", "A")).statusCode(201);
            pass(TODAY.plusMonths(3));
            assertEquals(List.of(question()), world.letters());
            world.way(world.secretary, own).body("rounds[0].persons", equalTo(0));
        }
    }

    private String body() {
        var text = new String[1];
        TestPartnership.asOwner(db -> text[0] = db.createQuery("select body from mail where partnership_id = ?")
                .bind(0, world.table.id)
                .mapTo(String.class)
                .one());
        return text[0];
    }

    @Nested
    class Counting {
        @Test
        void from_another_day_asks_at_once_what_is_due() {
            world.count(world.presenter, dilemma, TODAY.minusMonths(3))
                    .statusCode(200)
                    .body("countedFrom", equalTo(TODAY.minusMonths(3).toString()))
                    .body("rounds.months", contains(3))
                    .body("rounds[0].open", equalTo(true))
                    .body("rounds[0].silentDays", equalTo(0))
                    .body("next.months", equalTo(6));
            assertEquals(List.of(question()), world.letters());
        }

        @Test
        void is_up_to_the_presenter_and_the_secretariat_of_a_concluded_dilemma() {
            refused(world.count(world.other, dilemma, TODAY), 403, "not-allowed");
            refused(world.count(world.presenter, world.accepted(Map.of()), TODAY), 409, "wrong-state");
            refused(world.count(world.presenter, unknown(), TODAY), 404, "not-found");
            refused(
                    world.post(
                            world.presenter,
                            "/dilemmas/" + dilemma + "/way/count",
                            Map.of("countedFrom", TODAY.toString())),
                    428,
                    "version-required");
            refused(world.step(world.presenter, "/dilemmas/" + dilemma + "/way/count", Map.of()), 422, "validation");
        }
    }
}
