package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What every grown list has: bodies that were written down twice, in another language or by their short name. */
final class DuplicateDemo implements Chapter {
    private static final String PATH = "/partnerships/inclusion";

    @Override
    public String title() {
        return "organisations that stand there twice";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        var inclusion = new Partnership(api, "inclusion");
        var doubles = List.of(
                twice(api, "twice-athens", "Athens, Municipality of", "Athens", "GR"),
                twice(api, "twice-amsterdam", "Gemeente Amsterdam", "Amsterdam", "NL"),
                twice(api, "twice-lantern", "Lantern House Welcome Centre (made up)", "Riverton", "IE"),
                twice(api, "twice-lantern-again", "Welcome Center Lantern House (made up)", "Riverton", "IE"));
        doubles.forEach(inclusion::organisation);
        JsonNode found = api.get(PATH + "/duplicates?limit=1");
        if (found.path("items").isEmpty()) {
            api.post(PATH + "/duplicates", "find-duplicates", null);
        }
        return doubles.size();
    }

    private static ObjectNode twice(DemoApi api, String key, String name, String city, String country) {
        ObjectNode body =
                api.object().put("key", key).put("name", name).put("city", city).put("visibility", "partnership");
        body.set("countries", api.toJson(List.of(country)));
        return body;
    }
}
