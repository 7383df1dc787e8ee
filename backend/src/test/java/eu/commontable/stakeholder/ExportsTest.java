package eu.commontable.stakeholder;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.PostgresResource;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What leaves the house as a file. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ExportsTest {
    private final StakeholderWorld world = new StakeholderWorld();

    private static Map<String, String> unzipped(byte[] file) throws IOException {
        var stored = Files.createTempFile("list", ".xlsx");
        try {
            Files.write(stored, file);
            var parts = new HashMap<String, String>();
            try (var zip = new ZipFile(stored.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    parts.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return parts;
        } finally {
            Files.delete(stored);
        }
    }

    @Test
    void a_workbook_holds_the_filtered_list_and_no_formula() throws IOException {
        world.organisation("=HYPERLINK(\"http://evil.example\")", "kind", "ngo");
        world.organisation("City of Ghent", "kind", "city");
        var parts = unzipped(world.get(Role.MEMBER, "organisations/xlsx?kind=ngo")
                .statusCode(200)
                .extract()
                .asByteArray());
        var sheet = parts.get("xl/worksheets/sheet1.xml");
        var all = String.join("", parts.values());
        assertTrue(all.contains("HYPERLINK"), all);
        assertFalse(sheet.contains("<f>") || sheet.contains("<f "), sheet);
        assertFalse(all.contains("City of Ghent"));
    }

    @Test
    void cards_are_made_of_persons_who_agreed_only() {
        var org = world.organisation("Stad; Gent, België", "website", "https://stad.example");
        world.made(
                "contacts",
                "organisationId",
                org,
                "name",
                "Robin Example",
                "role",
                "Desk",
                "email",
                "robin@town.example",
                "consent",
                true);
        world.made("contacts", "organisationId", org, "name", "Kim Example", "email", "kim@town.example");
        world.get(Role.MEMBER, "organisations/vcard")
                .statusCode(200)
                .header("Content-Type", startsWith("text/vcard"))
                .body(startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"))
                .body(containsString("FN:Robin Example\r\n"))
                .body(containsString("ORG:Stad\\; Gent\\, België\r\n"))
                .body(containsString("EMAIL:robin@town.example\r\n"))
                .body(not(containsString("Kim")));
    }

    @Test
    void cards_hide_what_the_viewer_does_not_reach() {
        var org = world.organisation("Town of Riverton");
        world.made(
                "contacts",
                "organisationId",
                org,
                "name",
                "Robin Example",
                "email",
                "robin@town.example",
                "consent",
                true);
        world.get(Role.OBSERVER, "organisations/vcard")
                .body(containsString("Robin Example"))
                .body(not(containsString("robin@town.example")));
        assertEquals(401, world.getAnonymously("organisations/vcard").extract().statusCode());
    }

    @Test
    void a_long_line_is_folded_between_letters() {
        var card = new VCard().line("NOTE", "é".repeat(60)).toString();
        for (var line : card.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertEquals("NOTE:" + "é".repeat(60), card.replace("\r\n ", "").strip());
    }
}
