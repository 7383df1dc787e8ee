package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** Made up: a call for members with three applications, and how the staff sees a few organisations over time. */
final class ApplicationDemo implements Chapter {
    private static final String BASE = "/partnerships/inclusion";
    private static final String TITLE = "Two seats for small cities (made up)";

    @Override
    public String title() {
        return "applications and assessments";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        var calls = api.get(BASE + "/member-calls").path("items");
        boolean known = StreamSupport.stream(calls.spliterator(), false)
                .anyMatch(call -> call.path("title").asText().equals(TITLE));
        if (!known) {
            call(api);
        }
        if (api.get(BASE + "/assessments?limit=1").path("items").isEmpty()) {
            assessments(api, new OrganisationIds(api, BASE + "/organisations"));
        }
        return 10;
    }

    private static void call(DemoApi api) {
        ObjectNode body = api.object()
                .put("title", TITLE)
                .put(
                        "body",
                        "We look for two cities under 100,000 inhabitants.\n\nA seat is for two years. You bring a question to each meeting and take an answer home.")
                .put("role", "member")
                .put("seats", 2)
                .put("deadline", "2031-03-31");
        body.set(
                "criteria",
                api.toJson(List.of(criterion(api, "need", "Need", 2), criterion(api, "reach", "Reach", 1))));
        body.set(
                "questions",
                api.toJson(List.of(api.object()
                        .put("key", "why")
                        .put("question", "Why do you want to join?")
                        .put("required", true))));
        var participants = api.get(BASE + "/participants?limit=200").path("items");
        body.set(
                "reviewerIds",
                api.toJson(StreamSupport.stream(participants.spliterator(), false)
                        .filter(person -> List.of("coordinator", "advisor")
                                .contains(person.path("role").asText()))
                        .map(person -> person.path("id").asText())
                        .toList()));
        JsonNode made = api.post(BASE + "/member-calls", TITLE, body);
        var address = BASE + "/member-calls/" + made.path("id").asText();
        JsonNode open = api.post(address + "/move", "open", api.object().put("step", "open"), api.etag(address));
        var link = open.path("link").asText();
        var token = link.substring(link.lastIndexOf('/') + 1);
        for (var name : List.of("Village of Lakeside", "Town of Hillfoot", "Port of Sandbank")) {
            apply(api, token, name);
        }
    }

    private static ObjectNode criterion(DemoApi api, String key, String name, int weight) {
        return api.object().put("key", key).put("name", name).put("weight", weight);
    }

    private static void apply(DemoApi api, String token, String name) {
        ObjectNode body = api.object()
                .put("organisationName", name)
                .put("contactName", "Desk of the " + name)
                .put(
                        "contactAddress",
                        "desk@" + name.substring(name.lastIndexOf(' ') + 1).toLowerCase() + ".example");
        body.set(
                "answers",
                api.toJson(List.of(api.object()
                        .put("key", "why")
                        .put("text", "People arrive here too, and nobody near us has done this before."))));
        api.post(BASE + "/open-calls/" + token + "/applications", name, body);
    }

    private static void assessments(DemoApi api, OrganisationIds organisations) {
        assess(api, organisations, "dg-home", "2016-06-01", 5, 2, 0);
        assess(api, organisations, "dg-home", "2018-06-01", 5, 4, 1);
        assess(api, organisations, "eurocities", "2016-06-01", 3, 4, 2);
        assess(api, organisations, "eurocities", "2019-01-15", 4, 5, 2);
        assess(api, organisations, "amsterdam", "2017-03-01", 4, 5, 2);
        assess(api, organisations, "made-up-newcomers", "2025-09-01", 1, 5, 2);
        assess(api, organisations, "made-up-newcomers", "2026-05-01", 2, 5, 2);
    }

    private static void assess(
            DemoApi api,
            OrganisationIds organisations,
            String key,
            String on,
            int influence,
            int interest,
            int position) {
        api.post(
                BASE + "/assessments",
                key + on,
                api.object()
                        .put("organisationId", organisations.of(key))
                        .put("on", on)
                        .put("influence", influence)
                        .put("interest", interest)
                        .put("theme", "housing")
                        .put("position", position)
                        .put("note", "Made up for the demo."));
    }
}
