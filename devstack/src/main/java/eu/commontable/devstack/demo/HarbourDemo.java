package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The other partnership, made up, with a person of its own: what is in it must never be seen from the first. */
final class HarbourDemo implements Chapter {
    @Override
    public String title() {
        return "organisations of a made-up partnership";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        var harbour = new Partnership(api, "harbour-cities");
        var file = files.json("harbour-cities.json");
        file.path("organisations").forEach(organisation -> harbour.organisation(organisation.deepCopy()));
        harbour.contacts(withIds(harbour, file.path("contacts"), "organisation"));
        harbour.relationships(withIds(harbour, file.path("relationships"), "from", "to"));
        harbour.memberships(withIds(harbour, file.path("memberships"), "organisation"));
        harbour.participants(List.of(api.object()
                .put("name", "Demo outsider")
                .put("email", "outsider@demo.example")
                .put("role", "member")
                .put("organisationId", harbour.organisation("northhaven"))));
        return file.path("organisations").size();
    }

    static List<ObjectNode> withIds(Partnership partnership, JsonNode rows, String... ends) {
        var bodies = new ArrayList<ObjectNode>();
        for (JsonNode row : rows) {
            ObjectNode body = row.deepCopy();
            for (String end : ends) {
                body.put(end + "Id", partnership.organisation(body.remove(end).asText()));
            }
            bodies.add(body);
        }
        return bodies;
    }
}
