package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Made up: two calls for members with applications, and how the staff sees a few organisations over time. */
final class ApplicationDemo implements Chapter {
    private static final String BASE = "/partnerships/inclusion";
    private static final String OPEN = "Two seats for small cities (made up)";
    private static final String REVIEWED = "A seat for a village (made up)";

    @Override
    public String title() {
        return "applications and assessments";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        var calls = api.get(BASE + "/member-calls").path("items");
        if (isMissing(calls, OPEN)) {
            var address = call(api, OPEN, "We look for two cities under 100,000 inhabitants.", 2);
            apply(api, tokenOf(api.get(address)), "Port of Sandbank");
        }
        if (isMissing(calls, REVIEWED)) {
            var address = call(api, REVIEWED, "We look for a village that welcomes newcomers.", 1);
            var token = tokenOf(api.get(address));
            apply(api, token, "Village of Lakeside");
            apply(api, token, "Town of Hillfoot");
            move(api, address, "close");
            decide(api, address);
        }
        if (api.get(BASE + "/assessments?limit=1").path("items").isEmpty()) {
            assessments(api, new OrganisationIds(api, BASE + "/organisations"));
        }
        return 12;
    }

    private static boolean isMissing(JsonNode calls, String title) {
        return StreamSupport.stream(calls.spliterator(), false)
                .noneMatch(call -> call.path("title").asText().equals(title));
    }

    private static String call(DemoApi api, String title, String text, int seats) {
        ObjectNode body = api.object()
                .put("title", title)
                .put(
                        "body",
                        text
                                + "\n\nA seat is for two years. You bring a question to each meeting and take an answer home.")
                .put("role", "member")
                .put("seats", seats)
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
                        .filter(person -> List.of("Demo coordinator", "Demo advisor")
                                .contains(person.path("name").asText()))
                        .map(person -> person.path("id").asText())
                        .toList()));
        JsonNode made = api.post(BASE + "/member-calls", title, body);
        var address = BASE + "/member-calls/" + made.path("id").asText();
        move(api, address, "open");
        return address;
    }

    private static void move(DemoApi api, String address, String step) {
        api.post(address + "/move", step, api.object().put("step", step), api.etag(address));
    }

    private static String tokenOf(JsonNode call) {
        var link = call.path("link").asText();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static void decide(DemoApi api, String address) {
        for (JsonNode row : api.get(address + "/applications")) {
            if (row.path("organisationName").asText().equals("Town of Hillfoot")) {
                var application = BASE + "/applications/" + row.path("id").asText();
                api.post(
                        application + "/decision",
                        "accept",
                        api.object().put("step", "accept").put("reason", "They bring what was missing at the table."),
                        api.etag(application));
            }
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
                        "desk@" + name.substring(name.lastIndexOf(" ") + 1).toLowerCase(Locale.ROOT) + ".example");
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
