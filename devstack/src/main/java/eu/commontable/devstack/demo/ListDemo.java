package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Lists that the secretariat shares: what people ask for again and again. */
final class ListDemo implements Chapter {
    private static final String PATH = "/partnerships/inclusion/lists";

    @Override
    public String title() {
        return "shared lists";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        var there = new ArrayList<String>();
        for (JsonNode list : api.get(PATH).path("items")) {
            there.add(list.path("name").asText());
        }
        keep(api, there, "City networks", "kind", "city-network");
        keep(api, there, "EU institutions", "kind", "eu-institution");
        keep(api, there, "Kind still unknown", "kind", "unknown");
        return there.size();
    }

    private static void keep(DemoApi api, List<String> there, String name, String filter, String value) {
        if (!there.contains(name)) {
            var body = api.object().put("name", name).put("shared", true);
            body.set("filters", api.object().set(filter, api.toJson(List.of(value))));
            api.post(PATH, name, body);
            there.add(name);
        }
    }
}
