package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.devstack.Complaint;
import java.util.HashMap;
import java.util.Map;

/** Links between items of the other chapters: runs after them. */
final class TraceDemo implements Chapter {
    private static final String BASE = "/partnerships/inclusion";
    private static final String TRACES = BASE + "/traces";
    /** Where the items of a kind are listed. */
    static final Map<String, String> LISTS = Map.of(
            "organisation", "/organisations",
            "edition", "/editions",
            "dilemma", "/dilemmas",
            "practice", "/practices",
            "plan", "/plans",
            "action", "/actions",
            "recommendation", "/recommendations",
            "indicator", "/indicators",
            "event", "/events");

    @Override
    public String title() {
        return "links between them";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        var ids = new HashMap<String, String>();
        var traces = files.json("traces.json");
        for (JsonNode trace : traces) {
            api.ensure(
                    TRACES,
                    trace.path("key").asText(),
                    api.object()
                            .put(
                                    "fromId",
                                    ids.computeIfAbsent(trace.path("from").asText(), end -> idOf(api, end)))
                            .put("toId", ids.computeIfAbsent(trace.path("to").asText(), end -> idOf(api, end)))
                            .put("reason", trace.path("reason").asText()));
        }
        return traces.size();
    }

    private static String idOf(DemoApi api, String end) {
        var kindAndKey = end.split(":");
        JsonNode item = api.find(BASE + LISTS.get(kindAndKey[0]), kindAndKey[1]);
        if (item == null) {
            throw new Complaint("The demo has a link to %s, which is not there.".formatted(end));
        }
        return item.path("id").asText();
    }
}
