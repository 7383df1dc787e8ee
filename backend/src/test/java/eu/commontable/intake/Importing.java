package eu.commontable.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import eu.commontable.partnership.job.TestJobs;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Importing as the secretariat of a partnership of its own: upload, preview, choices, import, undo. */
abstract class Importing {
    static final byte[] MESSY = Files.csv(Files.MESSY, ";").getBytes(StandardCharsets.UTF_8);

    final TestPartnership table = TestPartnership.closed();
    final Person secretary = table.person(Role.SECRETARIAT, null);
    final String imports = table.path + "/imports";

    @Inject
    TestJobs jobs;

    ValidatableResponse uploaded(byte[] content) {
        return table.as(secretary)
                .contentType("application/octet-stream")
                .body(content)
                .post(imports + "?name=stakeholders.csv")
                .then();
    }

    String upload(byte[] content) {
        return uploaded(content).statusCode(201).extract().path("id");
    }

    ValidatableResponse get(String path) {
        return table.as(secretary).get(imports + path).then();
    }

    ValidatableResponse post(String path, Object body) {
        var request = table.as(secretary);
        return (body == null ? request : request.body(body))
                .post(imports + path)
                .then();
    }

    /** Does the job that the answer is about, and returns it. */
    ValidatableResponse done(ValidatableResponse started) {
        String job = started.statusCode(201).extract().path("id");
        jobs.work();
        return table.as(secretary).get(table.path + "/jobs/" + job).then().statusCode(200);
    }

    void preview(String id) {
        var draft = get("/" + id).extract().jsonPath();
        var asked = new java.util.HashMap<String, Object>();
        asked.put("headerLine", draft.get("headerLine"));
        asked.put("columns", draft.getList("columns.field"));
        done(post("/" + id + "/preview", asked)).body("state", equalTo("done"));
    }

    String previewed(byte[] content) {
        var id = upload(content);
        preview(id);
        return id;
    }

    ValidatableResponse start(String id) {
        return done(post("/" + id + "/start", null))
                .body("problem", nullValue())
                .body("state", equalTo("done"));
    }

    ValidatableResponse undo(String id) {
        return done(post("/" + id + "/undo", null)).body("problem", nullValue()).body("state", equalTo("done"));
    }

    String organisation(Object... fields) {
        var draft = new java.util.HashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            draft.put((String) fields[i], fields[i + 1]);
        }
        return table.as(secretary)
                .body(draft)
                .post(table.path + "/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse organisations() {
        return table.as(secretary).get(table.path + "/organisations?count=true").then();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_person_who_is_erased_leaves_neither_cells_nor_file() {
        var id = previewed(MESSY);
        TestPartnership.asOwner(db -> {
            assertEquals(
                    1,
                    db.execute(
                            "delete from intake_person where partnership_id = ? and email = ?",
                            table.id,
                            "bo@exemple-ville.example"));
            assertTrue(db.createQuery("select content is null from intake where id = ?::uuid")
                    .bind(0, id)
                    .mapTo(Boolean.class)
                    .one());
            assertFalse(db.createQuery(
                            "select exists (select from intake_row where partnership_id = ? and (cells is not null or changes <> '[]') and number = 5)")
                    .bind(0, table.id)
                    .mapTo(Boolean.class)
                    .one());
        });
        get("/" + id).body("kept", is(false));
    }

    @Test
    void an_import_can_be_discarded_with_all_its_rows() {
        var id = previewed(MESSY);
        table.as(secretary)
                .header("If-Match", "*")
                .delete(imports + "/" + id)
                .then()
                .statusCode(204);
        get("/" + id).statusCode(404);
        get("").body("items", hasSize(0));
    }

    @Test
    void past_imports_are_listed_with_who_made_them() {
        upload(MESSY);
        get("").body("items[0].name", equalTo("stakeholders.csv")).body("items[0].by", notNullValue());
    }
}
