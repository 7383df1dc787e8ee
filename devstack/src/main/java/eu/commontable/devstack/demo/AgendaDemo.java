package eu.commontable.devstack.demo;

import static eu.commontable.devstack.demo.DemoFiles.orNull;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Events, and the sessions of the one conference whose programme is known. */
final class AgendaDemo implements Chapter {
    private static final String BASE = "/partnerships/inclusion";
    private static final String EVENTS = BASE + "/events";
    /** Rows whose key begins with it are sessions of the event with this key. */
    private static final String CONFERENCE = "mechelen-2024";

    @Override
    public String title() {
        return "events and their sessions";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        var ids = new OrganisationIds(api, BASE + "/organisations");
        List<Map<String, String>> rows = files.csv("events.csv");
        rows.stream()
                .filter(row -> !isSession(row))
                .forEach(row -> api.ensure(EVENTS, row.get("key"), event(api, ids, row)));
        String conference = api.find(EVENTS, CONFERENCE).path("id").asText();
        rows.stream()
                .filter(AgendaDemo::isSession)
                .forEach(row ->
                        api.ensure(EVENTS, row.get("key"), event(api, ids, row).put("parentId", conference)));
        return rows.size();
    }

    private static boolean isSession(Map<String, String> row) {
        return row.get("key").startsWith(CONFERENCE + "-");
    }

    private static ObjectNode event(DemoApi api, OrganisationIds ids, Map<String, String> row) {
        ObjectNode body = api.object()
                .put("title", row.get("title"))
                .put("kind", orNull(row.get("kind")))
                .put("starts", orNull(row.get("start")))
                .put("ends", orNull(row.get("end")))
                .put("place", orNull(row.get("place")))
                .put("country", orNull(row.get("country")))
                .put("level", orNull(row.get("level")))
                .put("about", orNull(row.get("about")))
                .put("visibility", "public");
        ArrayNode organisers = body.putArray("organiserIds");
        DemoFiles.list(row.get("organisers")).forEach(key -> organisers.add(ids.of(key)));
        return body;
    }
}
