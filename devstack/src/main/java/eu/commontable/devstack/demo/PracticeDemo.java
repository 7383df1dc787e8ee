package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** Made-up practices that tell all that a practice can tell, the dilemmas they answer, and who reuses them. */
final class PracticeDemo implements Chapter {
    private static final String BASE = "/partnerships/inclusion";
    private static final String PRACTICES = BASE + "/practices";

    @Override
    public String title() {
        return "practices in full, with who reuses them";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        var ids = new OrganisationIds(api, BASE + "/organisations");
        var practices = files.json("practice-examples.json");
        for (JsonNode practice : practices) {
            ObjectNode body = practice.deepCopy();
            String key = body.remove("key").asText();
            JsonNode reuses = body.remove("reuses");
            JsonNode dilemma = body.remove("dilemma");
            named(ids, body);
            body.path("contacts").forEach(contact -> named(ids, (ObjectNode) contact));
            if (dilemma != null) {
                body.set(
                        "dilemmaId",
                        api.find(BASE + "/dilemmas", dilemma.asText()).get("id"));
            }
            body.put("visibility", "public");
            String path = PRACTICES + "/"
                    + api.ensure(PRACTICES, key, body).path("id").asText() + "/reuses";
            Set<String> taken = new HashSet<>();
            api.get(path)
                    .path("items")
                    .forEach(reuse -> taken.add(reuse.at("/organisation/id").asText()));
            for (JsonNode reuse : reuses) {
                ObjectNode entry = reuse.deepCopy();
                String who = entry.path("organisation").asText();
                named(ids, entry);
                if (!taken.contains(entry.path("organisationId").asText())) {
                    api.post(path, key + "-" + who, entry);
                }
            }
        }
        return practices.size();
    }

    private static void named(OrganisationIds ids, ObjectNode body) {
        if (body.has("organisation")) {
            body.put("organisationId", ids.of(body.remove("organisation").asText()));
        }
    }
}
