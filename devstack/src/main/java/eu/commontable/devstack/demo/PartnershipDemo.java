package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** The two partnerships with their themes; the demo's service account founds them. */
final class PartnershipDemo implements Chapter {
    @Override
    public String title() {
        return "partnerships";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        Set<String> there = new HashSet<>();
        api.get("/partnerships")
                .path("items")
                .forEach(partnership -> there.add(partnership.path("slug").asText()));
        JsonNode partnerships = files.json("partnerships.json");
        for (JsonNode partnership : partnerships) {
            var slug = partnership.path("slug").asText();
            if (!there.contains(slug)) {
                api.post("/partnerships", slug, partnership);
            }
        }
        return partnerships.size();
    }
}
