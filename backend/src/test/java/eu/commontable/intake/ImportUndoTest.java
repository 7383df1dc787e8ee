package eu.commontable.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ImportUndoTest extends Importing {
    @Test
    void restores_what_was_before() {
        var known = organisation("name", "Haus der Beispiele", "city", "Berlin");
        var id = previewed(MESSY);
        start(id);
        undo(id).body("result.restored", is(1))
                .body("result.putAway", is(3))
                .body("result.people", is(4))
                .body("result.kept", is(0));
        get("/" + id).body("state", equalTo("undone"));
        organisations().body("total.value", is(1));
        table.as(secretary)
                .get(table.path + "/organisations/" + known)
                .then()
                .body("notes", nullValue())
                .body("city", equalTo("Berlin"));
        table.as(secretary).get(table.path + "/contacts").then().body("items", hasSize(0));
        post("/" + id + "/undo", null).statusCode(409);
    }

    @Test
    void leaves_and_names_what_was_changed_since() {
        var id = previewed(text("Name\nExample Town\nSample Village\nSeated Body\n"));
        start(id);
        String changed =
                table.as(secretary).get(table.path + "/organisations?q=example").path("items[0].id");
        String seated =
                table.as(secretary).get(table.path + "/organisations?q=seated").path("items[0].id");
        table.as(secretary)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("city", "Somewhere"))
                .patch(table.path + "/organisations/" + changed)
                .then()
                .statusCode(200);
        table.as(secretary)
                .body(Map.of("organisationId", seated, "role", "member"))
                .post(table.path + "/memberships")
                .then()
                .statusCode(201);
        undo(id).body("result.putAway", is(1))
                .body("result.kept", is(2))
                .body("result.named.name", contains("Example Town", "Seated Body"));
        organisations().body("total.value", is(2));
    }

    @Test
    void lets_the_same_file_be_imported_again() {
        var id = previewed(MESSY);
        start(id);
        undo(id);
        start(previewed(MESSY)).body("result.rows.made", is(4));
        organisations().body("total.value", is(4));
    }
}
