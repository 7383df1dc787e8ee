package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The room of one consultation, in which the made-up people speak for themselves. */
final class DemoRoom {
    private final DemoApi api;
    private final String path;
    private final Map<String, DemoApi> people = new HashMap<>();
    private final Map<String, String> said = new HashMap<>();

    DemoRoom(DemoApi api, String path) {
        this.api = api;
        this.path = path;
    }

    void step(String who, String step) {
        var person = person(who);
        person.post(path + "/" + step, step + said.size(), api.object(), person.etag(path));
    }

    void say(JsonNode contribution) {
        ObjectNode body = api.object();
        for (var field : List.of("kind", "body", "outcome", "attribution")) {
            if (contribution.has(field)) {
                body.set(field, contribution.path(field));
            }
        }
        if (contribution.has("replyTo")) {
            body.put("replyTo", said.get(contribution.path("replyTo").asText()));
        }
        var id = person(contribution.path("by").asText())
                .post(
                        path + "/contributions",
                        contribution.path("body").asText().substring(0, 20),
                        body)
                .path("id")
                .asText();
        said.put(contribution.path("ref").asText(id), id);
    }

    /** @param stances by person: "agree", "not does" */
    void stand(String contribution, JsonNode stances) {
        stances.fields().forEachRemaining(stance -> {
            var words = stance.getValue().asText().split(" ");
            var body = api.object().put("stance", words[0]).put("does", words.length > 1);
            person(stance.getKey())
                    .post(path + "/contributions/" + said.get(contribution) + "/stance", stance.getKey(), body);
        });
    }

    private DemoApi person(String account) {
        return people.computeIfAbsent(account, api::as);
    }
}
