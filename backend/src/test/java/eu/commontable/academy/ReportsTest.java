package eu.commontable.academy;

import static eu.commontable.academy.AcademyWorld.id;
import static eu.commontable.academy.AcademyWorld.map;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report: what it tells whom, and that it stays as it was. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReportsTest {
    @Inject
    Jdbi jdbi;

    private AcademyWorld world;
    private AcademyWorld.City town;
    private AcademyWorld.City village;
    private String reports;

    @BeforeEach
    void opens() {
        world = new AcademyWorld(TestPartnership.open());
        town = world.city("Town of Example", "BE");
        village = world.city("Hidden Village", "FR");
        reports = "/editions/" + world.edition + "/reports";
    }

    private UUID dilemma(String question, AcademyWorld.City city, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("question", question, "background", "Because " + question));
        body.putAll(more);
        var id = id(world.post(city.person(), "/dilemmas", body).statusCode(201));
        world.step(world.secretariat, "/dilemmas/" + id + "/accept", null).statusCode(200);
        world.table
                .as(world.secretariat)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(map("sessionId", world.morning))
                .patch(world.table.path + "/dilemmas/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    private UUID published(String audience) {
        return id(world.post(world.secretariat, reports, map("audience", audience))
                .statusCode(201));
    }

    private byte[] pdf(UUID report, String language) {
        return world.table
                .anonymous()
                .get(world.table.path + "/edition-reports/" + report + "/pdf?language=" + language)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var lines = new PDFTextStripper();
            lines.setSortByPosition(true);
            return lines.getText(document);
        }
    }

    @Test
    void tells_each_audience_what_it_may_know() {
        dilemma("Public question?", town, map("visibility", "public"));
        dilemma("Our question?", town, map("visibility", "partnership"));
        dilemma(
                "Whose question?",
                village,
                map(
                        "visibility",
                        "public",
                        "hideCity",
                        true,
                        "ideas",
                        List.of(map("text", "Try", "organisationId", village.organisation()))));
        dilemma("Named question?", town, map("visibility", "group"));
        world.table
                .anonymous()
                .get(world.table.path + "/edition-reports/" + published("public"))
                .then()
                .statusCode(200)
                .body(
                        "content.modules[0].sessions[0].dilemmas.question",
                        contains("Public question?", "Whose question?"))
                .body("content.modules[0].sessions[0].dilemmas[0].presenters", contains("Town of Example"))
                .body("content.modules[0].sessions[0].dilemmas[1].presenters", empty())
                .body("content.modules[0].sessions[0].dilemmas[1].country", nullValue())
                .body("content.modules[0].sessions[0].dilemmas[1].ideas.organisation", contains(nullValue()))
                .body(not(containsString("Hidden Village")))
                .body(not(containsString("Named question")));
        var inner = published("partnership");
        world.get(world.ann, "/edition-reports/" + inner)
                .body("content.modules[0].sessions[0].dilemmas.question", hasSize(3))
                .body(not(containsString("Hidden Village")));
        world.table
                .anonymous()
                .get(world.table.path + "/edition-reports/" + inner)
                .then()
                .statusCode(404);
        world.table
                .as(Role.EXPERT)
                .get(world.table.path + "/edition-reports/" + inner)
                .then()
                .statusCode(404);
        world.table.anonymous().get(world.table.path + reports).then().body("audience", contains("public"));
        world.post(world.ann, reports, map("audience", "public")).statusCode(403);
    }

    @Test
    void even_the_author_who_knows_prints_no_hidden_city() {
        var secret = world.table.person(Role.SECRETARIAT, village.organisation());
        var id = id(world.post(
                        secret,
                        "/dilemmas",
                        map(
                                "question",
                                "Mine?",
                                "organisationId",
                                village.organisation(),
                                "sessionId",
                                world.morning,
                                "hideCity",
                                true,
                                "visibility",
                                "public"))
                .statusCode(201));
        world.step(secret, "/dilemmas/" + id + "/accept", null).statusCode(200);
        world.get(secret, "/editions/" + world.edition + "/report-preview?audience=public")
                .statusCode(200)
                .body("modules[0].sessions[0].dilemmas.cityHidden", contains(true))
                .body(not(containsString("Hidden Village")));
    }

    @Test
    void who_brought_a_hidden_dilemma_is_not_found_by_the_name_that_remains() {
        world.registration(2).statusCode(200);
        var open = id(world.apply(town.person()).statusCode(201));
        var hidden = id(world.apply(village.person(), "dilemma", map("question", "Who are we?", "hideCity", true))
                .statusCode(201));
        world.close(2);
        for (var one : List.of(open, hidden)) {
            world.select(one, "place").statusCode(200);
            world.byLink(one, "confirm").statusCode(200);
        }
        world.get(world.secretariat, "/editions/" + world.edition + "/report-preview")
                .body("participants.name", contains("Town of Example"));
    }

    @Test
    void stays_as_it_was_when_the_academy_changes() throws Exception {
        var question = dilemma("First question?", town, map("visibility", "public"));
        var first = published("public");
        var printed = pdf(first, "en");
        world.table
                .as(world.secretariat)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(map("question", "Second question?"))
                .patch(world.table.path + "/dilemmas/" + question)
                .then()
                .statusCode(200);
        var second = published("public");
        Thread.sleep(1100);
        assertArrayEquals(printed, pdf(first, "en"));
        assertTrue(text(printed).contains("First question?"));
        assertTrue(text(pdf(second, "en")).contains("Second question?"));
        world.get(world.ann, "/edition-reports/" + first)
                .body("number", equalTo(1))
                .body("latest", equalTo(false))
                .body("content.modules.sessions.dilemmas.question.flatten()", hasItem("First question?"));
        world.get(world.ann, reports).body("number", contains(2, 1)).body("latest", contains(true, false));
        for (var change : List.of("update edition_report set content = '{}'", "delete from edition_report")) {
            var refused = assertThrows(RuntimeException.class, () -> jdbi.useHandle(db -> db.execute(change)));
            assertTrue(refused.getMessage().contains("permission denied"), refused.getMessage());
        }
    }

    @Test
    void has_a_table_of_contents_with_pages_in_the_readers_language() throws Exception {
        for (int i = 1; i <= 12; i++) {
            dilemma(
                    "Question number " + i + "?",
                    town,
                    map("visibility", "public", "background", "Long text. ".repeat(120), "result", "Done."));
        }
        var report = published("public");
        var text = text(pdf(report, "nl"));
        assertTrue(text.contains("Inhoud"), text);
        var entry = text.lines()
                .filter(line -> line.matches("\\d+ *Question number 12\\?.*"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
        assertTrue(Integer.parseInt(entry.replaceAll("\\D.*", "")) > 2, entry);
        assertFalse(text.contains("Background"));
    }

    @Test
    void what_told_too_much_is_withdrawn() {
        dilemma("Question?", town, map("visibility", "public"));
        var report = published("public");
        world.step(world.secretariat, "/edition-reports/" + report + "/withdraw", null)
                .statusCode(200);
        world.table
                .anonymous()
                .get(world.table.path + "/edition-reports/" + report)
                .then()
                .statusCode(404);
        world.get(world.secretariat, "/edition-reports/" + report).statusCode(200);
        world.step(world.secretariat, "/edition-reports/" + report + "/withdraw", null)
                .statusCode(409);
        world.step(world.ann, "/edition-reports/" + report + "/withdraw", null).statusCode(403);
    }

    @Test
    void is_not_for_readers_who_do_not_see_the_academy() {
        TestPartnership.asOwner(
                db -> db.execute("update edition set visibility = 'partnership' where id = ?", world.edition));
        world.post(world.secretariat, reports, map("audience", "public")).statusCode(409);
        world.post(world.secretariat, reports, map("audience", "partnership")).statusCode(201);
    }
}
