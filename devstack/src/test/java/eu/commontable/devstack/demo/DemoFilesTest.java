package eu.commontable.devstack.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoFilesTest {

    private final DemoFiles files = new DemoFiles();

    @Test
    void reads_rows_by_the_names_of_their_columns() {
        Map<String, String> athens = files.csv("organisations.csv").stream()
                .filter(row -> row.get("city").equals("Athens"))
                .findFirst()
                .orElseThrow();

        assertEquals("GR", athens.get("country"));
    }

    @Test
    void reads_nested_files() {
        assertTrue(files.json("actions.json").path("actions").size() >= 8);
    }

    @Test
    void divides_cells_and_knows_what_is_unknown() {
        assertEquals(List.of("a", "b"), DemoFiles.list("a| b"));
        assertEquals(List.of(), DemoFiles.list(""));
        assertNull(DemoFiles.orNull(" "));
    }

    @Test
    void has_a_fingerprint_of_its_files_and_of_the_chapters_that_load_them() {
        String alone = files.fingerprint(List.of());

        assertEquals(alone, new DemoFiles().fingerprint(List.of()));
        assertNotEquals(alone, files.fingerprint(List.of(new PartnershipDemo())));
    }
}
