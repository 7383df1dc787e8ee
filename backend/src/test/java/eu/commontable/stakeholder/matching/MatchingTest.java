package eu.commontable.stakeholder.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.TestTokens;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Role;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.security.Caller;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MatchingTest {
    private final TestPartnership table = TestPartnership.closed();
    private final TestPartnership.Person secretary = table.person(Role.SECRETARIAT, null);

    @Inject
    Workspaces workspaces;

    @Inject
    Matching matching;

    private String organisation(String name, Object... more) {
        var fields = new HashMap<String, Object>(Map.of("name", name));
        for (int i = 0; i < more.length; i += 2) {
            fields.put((String) more[i], more[i + 1]);
        }
        return table.as(secretary)
                .body(fields)
                .post(table.path + "/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<List<Candidate>> asked(TestPartnership.Person who, List<Probe> probes) {
        var found = new AtomicReference<List<List<Candidate>>>();
        workspaces.inBackground(
                table.slug,
                new Caller(TestTokens.ISSUER, who.subject(), null, false, null),
                Permission.TAKE_PART,
                desk -> {
                    int before = count(desk);
                    found.set(matching.candidates(desk, probes));
                    assertEquals(before + 1, statements.get());
                });
        return found.get();
    }

    private final java.util.concurrent.atomic.AtomicInteger statements =
            new java.util.concurrent.atomic.AtomicInteger();

    private int count(Desk desk) {
        desk.handle().setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                statements.incrementAndGet();
            }
        });
        return statements.get();
    }

    private List<Candidate> asked(Probe probe) {
        return asked(secretary, List.of(probe)).getFirst();
    }

    private static Probe named(String name) {
        return new Probe(name, null, null, null, null);
    }

    @Test
    void finds_a_name_with_its_reason() {
        var athens = organisation("City of Athens");
        organisation("City of Ghent");
        var found = asked(named("Athens, City of"));
        assertEquals(athens, found.getFirst().id().toString());
        assertTrue(found.getFirst().same());
        assertEquals(List.of(Reason.WORD_ORDER), found.getFirst().reasons());
        assertEquals(1, found.size());
    }

    @Test
    void finds_a_name_in_another_language() {
        var brussels = organisation("Ville de Bruxelles");
        var council = organisation("Conseil des réfugiés de Vienne");
        var found = asked(secretary, List.of(named("Stad Brussel"), named("Flüchtlingsrat Wien")));
        assertEquals(brussels, found.getFirst().getFirst().id().toString());
        assertEquals(List.of(Reason.OTHER_LANGUAGE), found.getFirst().getFirst().reasons());
        assertEquals(council, found.get(1).getFirst().id().toString());
    }

    @Test
    void finds_what_is_named_in_short_on_either_side() {
        var towns = organisation("Network of Arrival Towns");
        var board = organisation("NRAB");
        var found = asked(secretary, List.of(named("NAT"), named("New Residents Advisory Board")));
        assertEquals(towns, found.getFirst().getFirst().id().toString());
        assertEquals(board, found.get(1).getFirst().id().toString());
        assertEquals(List.of(Reason.ABBREVIATION), found.get(1).getFirst().reasons());
    }

    @Test
    void finds_a_slip_of_the_pen_and_the_same_website() {
        var eurocities = organisation("Welcomecities");
        var aid = organisation("Legal Aid Harbour", "website", "https://www.legal-aid.example/en");
        var found = asked(
                secretary,
                List.of(
                        named("Welcomecites"),
                        new Probe("Harbour Legal Help", null, "http://legal-aid.example", null, null)));
        assertEquals(eurocities, found.getFirst().getFirst().id().toString());
        assertEquals(aid, found.get(1).getFirst().id().toString());
        assertTrue(found.get(1).getFirst().reasons().contains(Reason.SAME_WEBSITE));
    }

    @Test
    void follows_a_new_name_and_leaves_out_what_is_archived() {
        var id = organisation("Open Door Centre");
        patched(id, Map.of("name", "Lantern House"));
        assertEquals(List.of(), asked(named("Open Door Centre")));
        assertEquals(id, asked(named("Lantern House")).getFirst().id().toString());
        table.as(secretary)
                .header("If-Match", "*")
                .post(table.path + "/organisations/" + id + "/archive")
                .then()
                .statusCode(200);
        assertEquals(List.of(), asked(named("Lantern House")));
    }

    private void patched(String id, Map<String, Object> fields) {
        table.as(secretary)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(fields)
                .patch(table.path + "/organisations/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void tells_nobody_of_what_they_may_not_see() {
        organisation("Silent Lighthouse", "visibility", "confidential");
        assertEquals(1, asked(named("Silent Lighthouse")).size());
        var member = table.person(Role.MEMBER, null);
        assertEquals(
                List.of(), asked(member, List.of(named("Silent Lighthouse"))).getFirst());
    }

    @Test
    void answers_a_thousand_in_their_order_with_one_statement() {
        var id = organisation("Lantern House of Nine Hundred");
        var probes = IntStream.range(0, 1000)
                .mapToObj(n -> named(n == 900 ? "Lantern House of Nine Hundred" : "Nobody Number " + n))
                .toList();
        var found = asked(secretary, probes);
        assertEquals(1000, found.size());
        assertEquals(id, found.get(900).getFirst().id().toString());
        assertEquals(
                1, found.stream().filter(candidates -> !candidates.isEmpty()).count());
    }
}
