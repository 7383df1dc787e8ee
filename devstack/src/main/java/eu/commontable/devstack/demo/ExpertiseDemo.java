package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** Made-up experts who joined the pool by their links, and calls for help. */
final class ExpertiseDemo implements Chapter {
    private static final String BASE = "/partnerships/inclusion";
    private static final String EXPERTS = BASE + "/experts";

    @Override
    public String title() {
        return "experts and calls for help";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        var ids = new OrganisationIds(api, BASE + "/organisations");
        var file = files.json("expertise.json");
        Set<String> there = new HashSet<>();
        api.get(EXPERTS + "?limit=200")
                .path("items")
                .forEach(expert -> there.add(expert.path("name").asText()));
        for (JsonNode expert : file.path("experts")) {
            if (there.add(expert.at("/invitation/name").asText())) {
                join(api, expert);
            }
        }
        for (JsonNode call : file.path("calls")) {
            ObjectNode body = call.deepCopy();
            body.put("organisationId", ids.of(body.remove("organisation").asText()));
            api.ensure(BASE + "/calls", body.remove("key").asText(), body);
        }
        return file.path("experts").size() + file.path("calls").size();
    }

    private static void join(DemoApi api, JsonNode expert) {
        var name = expert.at("/invitation/name").asText();
        var link =
                api.post(EXPERTS, name, expert.path("invitation")).path("link").asText();
        var token = link.substring(link.lastIndexOf('/') + 1);
        api.post(EXPERTS + "/profile/" + token, name, expert.path("profile"));
    }
}
