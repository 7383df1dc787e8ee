package eu.commontable.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import eu.commontable.intake.table.TableReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ImportsTest extends Importing {
    @Nested
    class An_upload {
        @Test
        void tells_how_the_file_was_understood_and_imports_nothing() {
            uploaded(MESSY)
                    .statusCode(201)
                    .body("name", equalTo("stakeholders.csv"))
                    .body("state", equalTo("read"))
                    .body("format", equalTo("text"))
                    .body("encoding", equalTo("UTF-8"))
                    .body("delimiter", equalTo(";"))
                    .body("headerLine", is(3))
                    .body("rows", is(6))
                    .body("columns.field", contains("name", "kind", "country", "website", "person", "email", "notes"))
                    .body("columns[1].samples", hasItem("gemeente"));
            organisations().body("total.value", is(0));
        }

        @Test
        void of_a_workbook_is_understood_the_same() {
            uploaded(Files.xlsx(Files.MESSY))
                    .statusCode(201)
                    .body("format", equalTo("xlsx"))
                    .body("sheet", equalTo("Sheet"))
                    .body("headerLine", is(3))
                    .body("rows", is(6));
        }

        @Test
        void that_is_no_table_is_refused_with_advice() {
            uploaded(text("%PDF-1.4"))
                    .statusCode(422)
                    .body("type", equalTo("/problems/validation"))
                    .body("errors[0].code", equalTo("no-table"));
            uploaded(text("a;".repeat(300) + "b\n"))
                    .statusCode(413)
                    .body("type", equalTo("/problems/too-large"))
                    .body("detail", containsString("200 columns"));
        }

        @Test
        void may_be_larger_than_other_bodies_up_to_a_limit() {
            var large = text("Name;Notes\n" + "Town;" + "x".repeat(15_000) + "\n").length;
            uploaded(text("Name;Notes\n" + ("Town;" + "x".repeat(15_000) + "\n").repeat(5_000_000 / large)))
                    .statusCode(201);
            uploaded(new byte[24_000_001]).statusCode(413).body("type", equalTo("/problems/too-large"));
        }
    }

    @Nested
    class A_preview {
        @Test
        void gives_each_row_a_verdict_and_tells_what_was_changed() {
            var known = organisation("name", "Haus der Beispiele", "city", "Berlin");
            var id = previewed(MESSY);
            get("/" + id)
                    .body("state", equalTo("previewed"))
                    .body("counts.fresh", is(3))
                    .body("counts.same", is(2))
                    .body("counts.cannot", is(1));
            get("/" + id + "/rows")
                    .body("items.number", contains(4, 5, 6, 7, 8, 9))
                    .body("items.verdict", contains("new", "new", "new", "same", "cannot", "same"))
                    .body("items[0].kind", equalTo("city"))
                    .body("items[0].countries", contains("NL"))
                    .body("items[0].website", equalTo("https://www.voorbeeld.example"))
                    .body("items[0].people[0].name", equalTo("Ana Sample"))
                    .body("items[0].people[0].role", equalTo("wethouder"))
                    .body("items[0].changes.find { it.field == 'country' }.from", equalTo("Nederland"))
                    .body("items[1].countries", contains("FR", "BE"))
                    .body("items[1].people.email", contains("bo@exemple-ville.example", "cem@exemple-ville.example"))
                    .body("items[2].levels", contains("international"))
                    .body("items[2].notes", equalTo("=HYPERLINK(\"http://bad.example\")"))
                    .body("items[3].candidates[0].row", is(4))
                    .body("items[3].choice", equalTo("fill"))
                    .body("items[4].reason", equalTo("no-name"))
                    .body("items[5].candidates[0].id", equalTo(known))
                    .body("items[5].candidates[0].score", greaterThanOrEqualTo(0.9f))
                    .body("items[5].candidates[0].reasons", hasItem("same-name"));
            organisations().body("total.value", is(1));
        }

        @Test
        void can_be_made_again_with_other_columns_which_are_remembered() {
            var id = previewed(MESSY);
            done(post(
                            "/" + id + "/preview",
                            Map.of(
                                    "headerLine",
                                    3,
                                    "columns",
                                    List.of("name", "kind", "country", "website", "ignore", "ignore", "ignore"))))
                    .body("state", equalTo("done"));
            get("/" + id + "/rows").body("items", hasSize(6)).body("items[0].people", hasSize(0));
            uploaded(MESSY)
                    .body("columns.field", contains("name", "kind", "country", "website", "ignore", "ignore", "ignore"))
                    .body("columns[4].why", equalTo("remembered"));
        }

        @Test
        void shows_the_rows_of_a_verdict_or_a_name() {
            var id = previewed(MESSY);
            get("/" + id + "/rows?verdict=cannot&verdict=same").body("items.number", contains(7, 8));
            get("/" + id + "/rows?q=diaspora").body("items.number", contains(6));
        }

        @Test
        void asks_for_every_column() {
            post("/" + upload(MESSY) + "/preview", Map.of("columns", List.of("name")))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/columns"));
        }
    }

    @Nested
    class Imported_rows {
        @Test
        void become_organisations_and_contacts_and_twins_fill_the_blanks() {
            var known = organisation("name", "Haus der Beispiele", "kind", "foundation");
            var id = previewed(MESSY);
            start(id).body("result.rows.made", is(3)).body("result.people", is(4));
            get("/" + id)
                    .body("state", equalTo("imported"))
                    .body("kept", is(false))
                    .body("result.rows.cannot", is(1));
            organisations().body("total.value", is(4));
            table.as(secretary)
                    .get(table.path + "/organisations/" + known)
                    .then()
                    .body("kind", equalTo("foundation"))
                    .body("notes", equalTo("Bitte prüfen"));
            table.as(secretary)
                    .get(table.path + "/contacts?q=ana")
                    .then()
                    .body("items[0].email", equalTo("ana.sample@voorbeeld.example"))
                    .body("items[0].consent", is(false));
            String made = table.as(secretary)
                    .get(table.path + "/organisations?q=voorbeeld")
                    .path("items[0].id");
            table.as(secretary)
                    .get(table.path + "/items/" + made + "/history")
                    .then()
                    .body("items.deed", hasItem("created"));
        }

        @Test
        void are_not_imported_again_by_the_same_file() {
            start(previewed(MESSY)).body("result.rows.made", is(4));
            var again = previewed(MESSY);
            get("/" + again).body("counts.fresh", is(0)).body("counts.same", is(5));
            start(again)
                    .body("result.rows.made", nullValue())
                    .body("result.rows.changed", nullValue())
                    .body("result.rows.unchanged", is(5))
                    .body("result.people", is(0));
            organisations().body("total.value", is(4));
        }

        @Test
        void follow_the_choices() {
            var town = organisation("name", "Example Town", "notes", "Old words", "kind", "region");
            var village = organisation("name", "Sample Village", "notes", "Old words");
            var id = previewed(text(
                    "Name;Notes;Kind\nExample Town;New words;city\nSample Village;New words;city\nThird Place;;\n"));
            List<String> rows = get("/" + id + "/rows").extract().path("items.id");
            post("/" + id + "/choices", Map.of("rows", List.of(rows.getFirst()), "choice", "update"))
                    .statusCode(200);
            post("/" + id + "/choices", Map.of("verdict", "new", "choice", "skip"))
                    .statusCode(200);
            start(id).body("result.rows.changed", is(2)).body("result.rows.skipped", is(1));
            table.as(secretary)
                    .get(table.path + "/organisations/" + town)
                    .then()
                    .body("notes", equalTo("New words"))
                    .body("kind", equalTo("city"));
            table.as(secretary)
                    .get(table.path + "/organisations/" + village)
                    .then()
                    .body("notes", equalTo("Old words"))
                    .body("kind", equalTo("city"));
            organisations().body("total.value", is(2));
        }

        @Test
        void that_are_unclear_wait_for_a_choice_and_are_never_lost() {
            organisation("name", "Quay of Samples", "website", "https://quay.example");
            var id = previewed(text("Name;Website\nHarbour House;https://quay.example\n"));
            get("/" + id).body("counts.unclear", is(1)).body("counts.undecided", is(1));
            start(id).body("result.rows.undecided", is(1));
            organisations().body("total.value", is(1));
            get("/" + id + "/leftovers.csv?language=en")
                    .statusCode(200)
                    .body(containsString("Harbour House,https://quay.example,"))
                    .body(containsString("This may be the same as"));
        }

        @Test
        void can_be_made_new_although_they_look_the_same() {
            organisation("name", "Example Town");
            var id = previewed(text("Name;City\nExample Town;Elsewhere\n"));
            post("/" + id + "/choices", Map.of("verdict", "same", "choice", "new"))
                    .statusCode(200);
            start(id).body("result.rows.made", is(1));
            organisations().body("total.value", is(2));
        }

        @Test
        void that_failed_come_back_as_files_with_the_reason_and_without_formulas() {
            var id = previewed(text("Name;Notes\nTown;a\n;\"=1+1\"\n"));
            start(id);
            get("/" + id + "/leftovers.csv?language=nl")
                    .body(containsString("Waarom niet ingelezen"))
                    .body(containsString(",'=1+1,In deze rij staat geen naam"));
            var xlsx =
                    get("/" + id + "/leftovers.xlsx").statusCode(200).extract().asByteArray();
            var lines = TableReader.read(xlsx).lines();
            assertEquals(
                    "There is no name of an organisation in this row.",
                    lines.get(1).cell(2));
            assertEquals("=1+1", lines.get(1).cell(1));
        }

        @Test
        void are_imported_once() {
            var id = previewed(MESSY);
            start(id);
            post("/" + id + "/start", null).statusCode(409);
            post("/" + id + "/choices", Map.of("verdict", "new", "choice", "skip"))
                    .statusCode(409);
            post("/" + id + "/preview", Map.of("columns", List.of("name"))).statusCode(409);
        }
    }
}
