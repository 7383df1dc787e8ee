package eu.commontable.devstack.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing of the files may be dropped: every column is one that the loader reads, every key is known. */
class StakeholderFilesTest {
    private final DemoFiles files = new DemoFiles();
    private final List<Map<String, String>> organisations = files.csv("organisations.csv");
    private final Set<String> keys =
            organisations.stream().map(row -> row.get("key")).collect(Collectors.toSet());

    @Test
    void organisations_have_the_columns_that_are_loaded() {
        assertEquals(
                Set.of(
                        "key",
                        "name",
                        "short_name",
                        "kind",
                        "level",
                        "country",
                        "city",
                        "website",
                        "member_of",
                        "notes"),
                organisations.getFirst().keySet());
        assertEquals(organisations.size(), keys.size());
    }

    @Test
    void seats_have_the_columns_that_are_loaded_and_known_organisations() {
        var seats = files.csv("memberships.csv");
        assertEquals(
                Set.of("organisation", "role", "from", "to", "mandate", "votes"),
                seats.getFirst().keySet());
        assertTrue(seats.stream().map(row -> row.get("organisation")).allMatch(keys::contains));
    }

    @Test
    void networks_are_known_organisations() {
        var networks = organisations.stream()
                .flatMap(row -> DemoFiles.list(row.get("member_of")).stream())
                .toList();
        assertTrue(!networks.isEmpty() && keys.containsAll(networks));
    }

    @Test
    void every_theme_of_the_files_has_a_label_in_three_languages() {
        var inclusion = files.json("partnerships.json").path(0).path("themes");
        var labelled = new TreeSet<String>();
        inclusion.forEach(theme -> {
            for (var language : List.of("en", "fr", "nl")) {
                assertTrue(theme.path("labels").hasNonNull(language), theme.toString());
            }
            labelled.add(theme.path("key").asText());
        });
        assertEquals(25, labelled.size());
        for (var file : List.of("actions.json", "academy.json", "practices.json", "indicators.json")) {
            assertTrue(labelled.containsAll(themes(files.json(file))), file);
        }
    }

    private static List<String> themes(JsonNode file) {
        var found = new ArrayList<String>();
        file.findValues("themes").forEach(list -> list.forEach(theme -> found.add(theme.asText())));
        file.findValues("theme").forEach(theme -> found.add(theme.asText()));
        return found;
    }
}
