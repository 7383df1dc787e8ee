package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One partnership of the demo: adds what is not there yet. What has no key of its own is recognised by what it says. */
final class Partnership {
    private final DemoApi api;
    private final String path;
    private final Map<String, String> ids = new HashMap<>();

    Partnership(DemoApi api, String slug) {
        this.api = api;
        this.path = "/partnerships/" + slug;
        each(
                "/organisations",
                item -> ids.put(item.path("key").asText(), item.path("id").asText()));
        each(
                "/organisations?archived=true",
                item -> ids.put(item.path("key").asText(), item.path("id").asText()));
    }

    String organisation(String key) {
        return ids.get(key);
    }

    void organisation(ObjectNode body) {
        var key = body.path("key").asText();
        if (!ids.containsKey(key)) {
            ids.put(key, api.post(path + "/organisations", key, body).path("id").asText());
        }
    }

    void relationships(Iterable<ObjectNode> bodies) {
        addMissing(
                "/relationships",
                bodies,
                tie -> tie.at("/from/id").asText(tie.path("fromId").asText()) + " "
                        + tie.path("type").asText() + " "
                        + tie.at("/to/id").asText(tie.path("toId").asText()));
    }

    void memberships(Iterable<ObjectNode> bodies) {
        addMissing(
                "/memberships",
                bodies,
                seat -> organisationOf(seat) + " " + seat.path("role").asText() + " " + known(seat.path("starts")) + " "
                        + known(seat.path("ends")));
    }

    void contacts(Iterable<ObjectNode> bodies) {
        addMissing(
                "/contacts",
                bodies,
                contact -> organisationOf(contact) + " " + contact.path("name").asText());
    }

    void participants(Iterable<ObjectNode> bodies) {
        addMissing("/participants", bodies, person -> person.path("email").asText());
    }

    private static String known(JsonNode value) {
        return value.isTextual() ? value.asText() : "";
    }

    private static String organisationOf(JsonNode part) {
        return part.at("/organisation/id").asText(part.path("organisationId").asText());
    }

    private void addMissing(String list, Iterable<ObjectNode> bodies, Function<JsonNode, String> saying) {
        Set<String> there = new HashSet<>();
        each(list, item -> there.add(saying.apply(item)));
        for (ObjectNode body : bodies) {
            var says = saying.apply(body);
            if (there.add(says)) {
                api.post(path + list, says, body);
            }
        }
    }

    private void each(String list, java.util.function.Consumer<JsonNode> use) {
        var separator = list.contains("?") ? "&" : "?";
        var first = path + list + separator + "limit=200";
        var page = api.get(first);
        page.path("items").forEach(use);
        while (page.hasNonNull("next")) {
            page = api.get(first + "&cursor=" + page.path("next").asText());
            page.path("items").forEach(use);
        }
    }
}
