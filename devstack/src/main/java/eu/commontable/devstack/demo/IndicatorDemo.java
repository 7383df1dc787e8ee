package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Indicators and their values, from {@code indicators.json}. */
final class IndicatorDemo implements Chapter {

    private static final String PARTNERSHIP = "/partnerships/inclusion";
    private static final String INDICATORS = PARTNERSHIP + "/indicators";

    @Override
    public String title() {
        return "indicators and their values";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        JsonNode file = files.json("indicators.json");
        Map<String, String> ids = new HashMap<>();
        for (JsonNode indicator : file.get("indicators")) {
            String key = indicator.get("key").asText();
            ids.put(
                    key,
                    api.ensure(INDICATORS, key, definition(api, indicator))
                            .get("id")
                            .asText());
        }
        var places = new OrganisationIds(api, PARTNERSHIP + "/organisations");
        Map<String, Set<String>> reported = new HashMap<>();
        for (JsonNode value : file.get("values")) {
            String list = INDICATORS + "/" + ids.get(value.get("indicator").asText()) + "/observations";
            String place = places.of(value.get("place").asText());
            String period = DemoFiles.orNull(value.get("period").asText());
            if (reported.computeIfAbsent(list, address -> reported(api, address))
                    .add(place + " " + period)) {
                api.post(list, place + " " + period, observation(api, place, period, value));
            }
        }
        return file.get("indicators").size() + file.get("values").size();
    }

    private static ObjectNode definition(DemoApi api, JsonNode indicator) {
        ObjectNode body = api.object();
        for (String field : new String[] {"title", "unit", "direction", "definition"}) {
            body.set(field, indicator.get(field));
        }
        body.putArray("themes").add(indicator.get("theme"));
        return body.put("visibility", "public");
    }

    private static ObjectNode observation(DemoApi api, String place, String period, JsonNode value) {
        ObjectNode body = api.object().put("placeId", place).put("period", period);
        body.set("value", value.get("value"));
        if (value.get("value").isNull()) {
            body.putArray("flags").add("not-reported");
        }
        return body.put("note", DemoFiles.orNull(value.get("note").asText()))
                .put("source", DemoFiles.orNull(value.get("source").asText()));
    }

    /** Place and period of what is there already. */
    private static Set<String> reported(DemoApi api, String list) {
        Set<String> found = new HashSet<>();
        for (JsonNode observation : api.get(list + "?limit=200").get("items")) {
            JsonNode period = observation.get("period");
            found.add(observation.at("/place/id").asText() + " " + (period.isNull() ? null : period.asText()));
        }
        return found;
    }
}
