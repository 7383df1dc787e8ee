package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import eu.commontable.devstack.Complaint;
import java.util.HashMap;
import java.util.Map;

/** The ids of the organisations that the files of the demo name by their keys. */
final class OrganisationIds {
    private final DemoApi api;
    private final String list;
    private final Map<String, String> known = new HashMap<>();

    /** @param list path of the partnership's organisations */
    OrganisationIds(DemoApi api, String list) {
        this.api = api;
        this.list = list;
    }

    /** Null for no key; a key that no organisation has is a fault in the files. */
    String of(String key) {
        return key == null ? null : known.computeIfAbsent(key, this::ask);
    }

    ArrayNode of(JsonNode keys) {
        ArrayNode ids = api.toJson(new String[0]);
        keys.forEach(key -> ids.add(of(key.asText())));
        return ids;
    }

    private String ask(String key) {
        JsonNode organisation = api.find(list, key);
        if (organisation == null) {
            throw new Complaint("The demo names the organisation %s, which it does not have.".formatted(key));
        }
        return organisation.path("id").asText();
    }
}
