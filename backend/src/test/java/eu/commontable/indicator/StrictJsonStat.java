package eu.commontable.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads JSON-stat 2.0 datasets as a strict reader does: everything the specification asks for, nothing it does not know. */
final class StrictJsonStat {
    private static final Set<String> KNOWN = Set.of(
            "version",
            "class",
            "href",
            "label",
            "source",
            "updated",
            "id",
            "size",
            "role",
            "dimension",
            "value",
            "status",
            "note",
            "link",
            "extension");
    private static final Set<String> ROLES = Set.of("time", "geo", "metric");

    private final JsonNode dataset;
    private final List<List<String>> axes = new ArrayList<>();

    StrictJsonStat(JsonNode dataset) {
        this.dataset = dataset;
        dataset.fieldNames().forEachRemaining(name -> assertTrue(KNOWN.contains(name), "unknown member " + name));
        assertEquals("2.0", dataset.get("version").textValue());
        assertEquals("dataset", dataset.get("class").textValue());
        assertTrue(!dataset.get("label").textValue().isBlank()
                && !dataset.get("source").textValue().isBlank());
        OffsetDateTime.parse(dataset.get("updated").textValue());
        dataset.path("note").forEach(note -> assertTrue(note.isTextual()));
        readAxes();
        readRoles();
        int cells = axes.stream().mapToInt(List::size).reduce(1, (a, b) -> a * b);
        readCells("value", cells, true);
        readCells("status", cells, false);
    }

    private void readAxes() {
        var ids = texts(dataset.get("id"));
        assertEquals(ids.size(), dataset.get("size").size(), "size has one number a dimension");
        assertEquals(new HashSet<>(ids), names(dataset.get("dimension")), "dimensions are those of id");
        for (int i = 0; i < ids.size(); i++) {
            var category = dataset.get("dimension").get(ids.get(i)).get("category");
            var index = texts(category.get("index"));
            assertEquals(index.size(), new HashSet<>(index).size(), "categories are different");
            assertEquals(dataset.get("size").get(i).intValue(), index.size(), "size of " + ids.get(i));
            assertEquals(new HashSet<>(index), names(category.get("label")), "labels of " + ids.get(i));
            category.path("unit").properties().forEach(unit -> {
                assertTrue(index.contains(unit.getKey()));
                assertTrue(unit.getValue().get("decimals").isInt()
                        && unit.getValue().get("label").isTextual());
            });
            axes.add(index);
        }
    }

    private void readRoles() {
        var seen = new HashSet<String>();
        dataset.get("role").properties().forEach(role -> {
            assertTrue(ROLES.contains(role.getKey()), "unknown role " + role.getKey());
            texts(role.getValue())
                    .forEach(id -> assertTrue(texts(dataset.get("id")).contains(id) && seen.add(id)));
        });
        assertTrue(dataset.get("role").has("time") && dataset.get("role").has("geo"));
    }

    private void readCells(String member, int cells, boolean numbers) {
        if (!dataset.has(member)) {
            assertTrue(!numbers, "value is required");
            return;
        }
        assertTrue(dataset.get(member).isObject());
        dataset.get(member).properties().forEach(cell -> {
            int at = Integer.parseInt(cell.getKey());
            assertTrue(
                    at >= 0 && at < cells && Integer.toString(at).equals(cell.getKey()), "cell " + at + " of " + cells);
            assertTrue(numbers ? cell.getValue().isNumber() : cell.getValue().isTextual());
        });
    }

    /** Content of the cell with these category labels, one for each dimension, in the order of id; missing if there is none. */
    JsonNode cell(String member, String... labels) {
        return dataset.path(member).path(Integer.toString(at(labels)));
    }

    int at(String... labels) {
        int at = 0;
        for (int i = 0; i < labels.length; i++) {
            var category = dataset.get("dimension")
                    .get(dataset.get("id").get(i).textValue())
                    .get("category");
            var wanted = labels[i];
            var id = axes.get(i).stream()
                    .filter(each -> category.get("label").get(each).textValue().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no category " + wanted));
            at = at * axes.get(i).size() + axes.get(i).indexOf(id);
        }
        return at;
    }

    private static List<String> texts(JsonNode array) {
        assertTrue(array.isArray());
        var texts = new ArrayList<String>();
        array.forEach(text -> {
            assertTrue(text.isTextual());
            texts.add(text.textValue());
        });
        return texts;
    }

    private static Set<String> names(JsonNode object) {
        var names = new HashSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
