package eu.commontable.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A migration that has landed is never edited. {@code landed-migrations.txt} holds the fingerprint of each; a release adds
 * its lines. That they run on an empty database, every other test proves.
 */
class MigrationsTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path LANDED = Path.of("src/test/resources/landed-migrations.txt");

    @Test
    void landed_migrations_are_never_edited() throws Exception {
        Map<String, String> landed = new TreeMap<>();
        for (var line : Files.readAllLines(LANDED)) {
            landed.put(line.split("  ")[1], line.split("  ")[0]);
        }
        Map<String, String> found = new TreeMap<>();
        for (var name : landed.keySet()) {
            found.put(name, fingerprint(MIGRATIONS.resolve(name)));
        }
        assertEquals(landed, found, "write a new migration instead");
    }

    @Test
    void versions_have_no_gap_and_no_double() throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            var versions = files.map(file ->
                            Integer.parseInt(file.getFileName().toString().substring(1, 4)))
                    .sorted()
                    .toList();
            for (int i = 0; i < versions.size(); i++) {
                assertTrue(versions.get(i) == i + 1, "expected V%03d, found V%03d".formatted(i + 1, versions.get(i)));
            }
        }
    }

    private static String fingerprint(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
