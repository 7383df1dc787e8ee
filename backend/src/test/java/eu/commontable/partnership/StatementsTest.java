package eu.commontable.partnership;

import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At most three statements a request, at any size. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StatementsTest {
    private static final int MOST = 3;

    @Inject
    Jdbi jdbi;

    private final CopyOnWriteArrayList<String> statements = new CopyOnWriteArrayList<>();
    private final TestPartnership table = TestPartnership.closed();
    private final TestPartnership.Person secretariat = table.person(Role.SECRETARIAT, null);
    private final String organisations = table.path + "/organisations";

    @BeforeEach
    void listen() {
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                statements.add(context.getRenderedSql());
            }
        });
    }

    @AfterEach
    void stopListening() {
        jdbi.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
    }

    private Response counted(int status, Supplier<Response> request) {
        statements.clear();
        var answer = request.get();
        answer.then().statusCode(status);
        assertTrue(
                !statements.isEmpty() && statements.size() <= MOST, statements.size() + " statements: " + statements);
        return answer;
    }

    private Response register(String name) {
        return table.as(secretariat)
                .header("Idempotency-Key", name)
                .body(Map.of("name", name))
                .post(organisations);
    }

    @Test
    void a_post_with_an_idempotency_key_takes_three() {
        counted(201, () -> register("A"));
        counted(201, () -> register("A"));
    }

    @Test
    void inviting_many_takes_three() {
        String organisation = register("B").path("id");
        for (int i = 0; i < 20; i++) {
            table.as(secretariat)
                    .body(Map.of("organisationId", organisation, "name", "N" + i, "email", "n" + i + "@town.example"))
                    .post(table.path + "/contacts");
        }
        var words = Map.of("role", "member", "language", "en");
        var batches = table.path + "/invitation-batches";
        var preview = counted(200, () -> table.as(secretariat)
                .body(Map.of("filters", Map.of(), "words", words))
                .post(batches + "/preview"));
        var ids = preview.path("items.contactId");
        counted(201, () -> table.as(secretariat)
                .header("Idempotency-Key", "all")
                .body(Map.of("contactIds", ids, "words", words))
                .post(batches));
    }

    @Test
    void a_list_with_filters_a_search_and_a_count_takes_three() {
        for (int i = 0; i < 60; i++) {
            register("Number " + i);
        }
        counted(200, () -> table.as(secretariat).get(organisations + "?kind=city&country=NL&count=true"));
        counted(200, () -> table.as(secretariat).get(organisations + "?q=number&count=true"));
    }

    @Test
    void a_detail_page_and_a_change_take_three() {
        String id = register("A").path("id");
        counted(200, () -> table.as(secretariat).get(organisations + "/" + id));
        counted(200, () -> table.as(secretariat)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("city", "B"))
                .patch(organisations + "/" + id));
    }
}
