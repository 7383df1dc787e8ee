package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Meetings and talks with others: made up, between bodies that exist. */
final class InteractionDemo implements Chapter {
    private static final String BASE = "/partnerships/inclusion";

    @Override
    public String title() {
        return "meetings and talks";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        var ids = new OrganisationIds(api, BASE + "/organisations");
        var entries = files.json("interactions.json");
        for (JsonNode entry : entries) {
            ObjectNode body = entry.deepCopy();
            body.set("counterpartIds", ids.of(body.remove("counterparts")));
            body.set("ourIds", ids.of(body.remove("ours")));
            api.ensure(BASE + "/interactions", body.remove("key").asText(), body);
        }
        return entries.size();
    }
}
