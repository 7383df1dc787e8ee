package eu.commontable.devstack.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The links of the demo lead to what the other files have. */
class TraceFilesTest {
    private final DemoFiles files = new DemoFiles();
    private final Map<String, Set<String>> known = known();

    private Map<String, Set<String>> known() {
        var keys = new HashMap<String, Set<String>>();
        TraceDemo.LISTS.keySet().forEach(kind -> keys.put(kind, new HashSet<>()));
        files.csv("organisations.csv").forEach(row -> keys.get("organisation").add(row.get("key")));
        files.csv("events.csv").forEach(row -> keys.get("event").add(row.get("key")));
        files.json("practices.json").forEach(row -> add(keys, "practice", row));
        files.json("indicators.json").path("indicators").forEach(row -> add(keys, "indicator", row));
        add(keys, "plan", files.json("plan.json").path("plan"));
        for (JsonNode action : files.json("actions.json").path("actions")) {
            add(keys, "action", action);
            action.path("recommendations").forEach(row -> add(keys, "recommendation", row));
        }
        var edition = files.json("academy.json").path("edition");
        add(keys, "edition", edition);
        edition.findValues("dilemmas").forEach(list -> list.forEach(row -> add(keys, "dilemma", row)));
        return keys;
    }

    private static void add(Map<String, Set<String>> keys, String kind, JsonNode row) {
        keys.get(kind).add(row.path("key").asText());
    }

    @Test
    void both_ends_of_every_link_are_in_the_files() {
        for (JsonNode trace : files.json("traces.json")) {
            for (var end : new String[] {"from", "to"}) {
                var kindAndKey = trace.path(end).asText().split(":");
                assertTrue(
                        known.getOrDefault(kindAndKey[0], Set.of()).contains(kindAndKey[1]),
                        trace.path(end).asText());
            }
        }
    }

    @Test
    void no_link_is_there_twice_and_each_has_its_reason() {
        var seen = new HashSet<Set<String>>();
        for (JsonNode trace : files.json("traces.json")) {
            var ends = Set.of(trace.path("from").asText(), trace.path("to").asText());
            assertTrue(seen.add(ends), ends.toString());
            assertFalse(trace.path("reason").asText().isBlank());
        }
        assertEquals(files.json("traces.json").size(), seen.size());
    }
}
