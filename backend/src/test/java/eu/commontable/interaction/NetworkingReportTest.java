package eu.commontable.interaction;

import static eu.commontable.interaction.LogWorld.entry;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NetworkingReportTest {
    private final LogWorld world = new LogWorld();
    private final String report = world.table.path + "/networking-report";

    private ValidatableResponse report(String query) {
        return world.table.as(world.secretary).get(report + query).then().statusCode(200);
    }

    private byte[] pdf(String query) {
        return world.table
                .as(world.secretary)
                .accept("application/pdf")
                .get(report + "/pdf" + query)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void tells_by_level_then_date_with_whom_about_what_and_what_came_of_it() {
        var met = world.organisation("Met", "partnership");
        world.logged(world.member, entry("Later", "2026-05", "level", "local", "counterpartIds", List.of(met)));
        world.logged(
                world.member,
                entry(
                        "Earlier",
                        "2026-01-05",
                        "level",
                        "local",
                        "counterpartIds",
                        List.of(met),
                        "counterpartNames",
                        List.of("New ones"),
                        "outcome",
                        "Agreed"));
        world.logged(world.member, entry("Brussels", "2026-02", "level", "eu"));
        world.logged(world.member, entry("Somewhere", "2026-03"));
        world.logged(world.member, entry("Last year", "2025", "level", "local"));
        report("?from=2026&until=2026")
                .body("entries", equalTo(4))
                .body("counterparts", equalTo(2))
                .body("levels.level", contains("local", "eu", null))
                .body("levels[0].entries.title", contains("Earlier", "Later"))
                .body("levels[0].entries[0].counterparts", contains("Met", "New ones"))
                .body("levels[0].entries[0].outcome", equalTo("Agreed"))
                .body("levels[0].counterparts", equalTo(2));
    }

    @Test
    void holds_only_what_may_leave_the_partnership() throws IOException {
        var inside = world.organisation("Kept inside", "group");
        var met = world.organisation("Met", "partnership");
        world.logged(
                world.secretary,
                entry(
                        "Told",
                        "2026",
                        "organiserId",
                        inside,
                        "counterpartIds",
                        List.of(inside, met),
                        "contactIds",
                        List.of(world.contact(met, "Shy Person", false), world.contact(met, "Open Person", true))));
        world.logged(world.secretary, entry("Delicate", "2026", "visibility", "group"));
        report("")
                .body("entries", equalTo(1))
                .body("withheld", equalTo(1))
                .body("levels[0].entries[0].counterparts", contains("Met"))
                .body("levels[0].entries[0].organiser", nullValue())
                .body("levels[0].entries[0].persons", contains("Open Person"));
        var text = text(pdf(""));
        assertTrue(text.contains("Told") && text.contains("Met") && text.contains("Open Person"), text);
        for (var kept : List.of("Kept inside", "Shy Person", "Delicate")) {
            assertFalse(text.contains(kept), text);
        }
        world.table
                .anonymous()
                .get(report)
                .then()
                .statusCode(200)
                .body("entries", equalTo(0))
                .body("levels", empty());
    }

    @Test
    void is_printed_tagged_with_embedded_fonts_in_three_languages_and_alphabets() throws IOException {
        var met = world.organisation("Δήμος Αθηναίων – Столична община <b>&", "partnership");
        world.logged(
                world.member, entry("Réunion à Łódź", "2026-03-05", "level", "eu", "counterpartIds", List.of(met)));
        assertTrue(text(pdf("?language=fr&from=2026")).contains("Union européenne"));
        assertTrue(text(pdf("?language=fr&from=2026")).contains("5 mars 2026"));
        assertTrue(text(pdf("?language=nl")).contains("Wat het opleverde"));
        var pdf = pdf("?language=en");
        var text = text(pdf);
        assertTrue(text.contains("Δήμος Αθηναίων – Столична община <b>&"), text);
        assertTrue(text.contains("Réunion à Łódź"), text);
        assertTrue(text.contains("1 contact with 1 organisation"), text);
        try (var document = Loader.loadPDF(pdf)) {
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("en", document.getDocumentCatalog().getLanguage());
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                }
            }
        }
    }

    @Test
    void refuses_a_period_that_ends_before_it_begins() {
        world.table
                .as(world.secretary)
                .get(report + "?from=2026&until=2025")
                .then()
                .statusCode(422);
    }
}
