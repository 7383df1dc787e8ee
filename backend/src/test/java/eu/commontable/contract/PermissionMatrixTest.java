package eu.commontable.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.contract.Contract.Operation;
import eu.commontable.partnership.Role;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.Words;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the contract × every role, anonymous and strangers × own and other partnership, and the confidential. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PermissionMatrixTest {
    private static final Set<Role> STAFF = Set.of(Role.COORDINATOR, Role.SECRETARIAT);

    static List<Operation> operations() {
        return Contract.operations();
    }

    private static Response call(Operation operation, RequestSpecification as, TestPartnership table) {
        var path = operation
                .path()
                .replace("{slug}", table.slug)
                .replaceAll("\\{[^}]+}", Ids.next().toString());
        if ("application/octet-stream".equals(operation.mediaType())) {
            as.contentType(operation.mediaType()).body("Name\nExample\n".getBytes(StandardCharsets.UTF_8));
        } else if (operation.mediaType() != null) {
            as.contentType(operation.mediaType())
                    .body(operation.body() == null ? "{}" : operation.body().toString());
        }
        return as.header("If-Match", "*").redirects().follow(false).request(operation.verb(), path);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void follows_the_roles_that_the_contract_names(Operation operation) {
        var table = TestPartnership.closed();
        for (var role : Role.values()) {
            int status = call(operation, table.as(role), table).statusCode();
            var which = operation + " as " + Words.of(role);
            assertNotEquals(500, status, which);
            assertNotEquals(401, status, which);
            if (!operation.anonymous() && !operation.roles().contains(Words.of(role))) {
                assertEquals(403, status, which);
            } else if (STAFF.contains(role)) {
                assertNotEquals(403, status, which);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void does_not_exist_for_strangers_and_anonymous_readers_of_a_closed_partnership(Operation operation) {
        var table = TestPartnership.closed();
        var member = TestPartnership.closed().person(Role.COORDINATOR, null);
        assertEquals(
                404, call(operation, table.as(member), table).statusCode(), operation + " as coordinator elsewhere");
        assertEquals(404, call(operation, table.stranger(), table).statusCode(), operation + " as a stranger");
        assertEquals(404, call(operation, table.anonymous(), table).statusCode(), operation + " as anonymous");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void asks_anonymous_readers_of_an_open_partnership_to_sign_in_for_more_than_reading(Operation operation) {
        var table = TestPartnership.open();
        int status = call(operation, table.anonymous(), table).statusCode();
        if (operation.anonymous()) {
            assertTrue(status != 401 && status != 403 && status != 500, operation + " answered " + status);
        } else {
            assertEquals(401, status, operation.toString());
        }
    }

    @Test
    void what_is_confidential_exists_for_its_author_alone_in_every_collection() {
        var checked = new TreeSet<String>();
        for (var operation : operations()) {
            if (!operation.makes()
                    || !(operation.body() instanceof ObjectNode body)
                    || !body.has("visibility")
                    || operation.path().contains("{id}")) {
                continue;
            }
            var table = TestPartnership.open();
            var author = table.person(Role.SECRETARIAT, null);
            body = body.deepCopy().put("visibility", "confidential");
            var made =
                    table.as(author).body(body.toString()).post(operation.path().replace("{slug}", table.slug));
            if (made.statusCode() != 201) {
                continue;
            }
            var address = made.header("Location");
            assertEquals(200, table.as(author).get(address).statusCode(), operation + " by its author");
            for (var role : Role.values()) {
                assertEquals(404, table.as(role).get(address).statusCode(), operation + " as " + Words.of(role));
            }
            // Where nobody reads without a role, that answer is the same for what exists and for what does not.
            int unknown = table.anonymous()
                    .get(address.substring(0, address.lastIndexOf('/') + 1) + Ids.next())
                    .statusCode();
            assertTrue(unknown == 404 || unknown == 401, operation + " as anonymous: " + unknown);
            assertEquals(unknown, table.anonymous().get(address).statusCode(), operation + " as anonymous");
            checked.add(operation.id());
        }
        assertTrue(checked.containsAll(Set.of("registerOrganisation")), "checked only " + checked);
    }
}
