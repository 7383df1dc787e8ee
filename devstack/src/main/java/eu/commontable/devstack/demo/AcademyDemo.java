package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * Made up: an academy with more applications than places, another that takes applications; and the report of the one that
 * is over.
 */
final class AcademyDemo implements Chapter {
    private static final String BASE = "/partnerships/inclusion";
    private static final String OPENS = "2025-09-01";

    /** A town that applies. */
    private record Town(String key, String name, String country, String size, String question) {}

    private static final List<Town> TOWNS = List.of(
            new Town(
                    "made-up-riverside",
                    "Town of Riverside (made up)",
                    "NL",
                    "small",
                    "How do we keep volunteers when the first wave of help is over?"),
            new Town(
                    "made-up-hillfoot",
                    "Town of Hillfoot (made up)",
                    "AT",
                    "small",
                    "How can a town without a bus at night send people to language classes?"),
            new Town(
                    "made-up-sandbank",
                    "Port of Sandbank (made up)",
                    "PT",
                    "medium",
                    "Whom do we ask first when seasonal workers stay for the winter?"),
            new Town(
                    "made-up-lakeside",
                    "Village of Lakeside (made up)",
                    "FI",
                    "small",
                    "How do we find a doctor who takes time for people who just arrived?"),
            new Town(
                    "made-up-newbridge",
                    "City of Newbridge (made up)",
                    "NL",
                    "large",
                    "How do we bring six offices to one desk for newcomers?"));

    @Override
    public String title() {
        return "academies with applications and reports";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        var towns = edition(api, "made-up-small-towns", "Academy of small towns (made up)", "2031-05-12", "2031-05-13");
        var ports = edition(api, "made-up-ports", "Academy of ports (made up)", "2031-03-10", "2031-03-11");
        if (isUnsaid(api, ports)) {
            register(api, ports, 4, "2031-01-31");
        }
        if (isUnsaid(api, towns)) {
            register(api, towns, 3, "2031-01-31");
            apply(api, towns);
            register(api, towns, 3, "2025-12-31");
            select(api, towns);
        }
        reports(api);
        return 4;
    }

    private static boolean isUnsaid(DemoApi api, String edition) {
        return api.get(edition + "/registration").path("version").asInt() == 0;
    }

    private static String edition(DemoApi api, String key, String title, String starts, String ends) {
        ObjectNode body = api.object()
                .put("title", title)
                .put("starts", starts)
                .put("ends", ends)
                .put("place", "Riverside")
                .put("country", "NL")
                .put("timeZone", "Europe/Amsterdam")
                .put("visibility", "partnership");
        body.set("aims", api.toJson(List.of("Learn from towns that ask the same", "Go home with one thing to try")));
        body.set("method", api.toJson(List.of("Each town brings one dilemma", "Peers ask before they advise")));
        var path = BASE + "/editions/"
                + api.ensure(BASE + "/editions", key, body).path("id").asText();
        if (api.get(path).path("modules").isEmpty()) {
            var module = api.post(
                    path + "/modules", key, api.object().put("key", "welcome").put("title", "The first hundred days"));
            var sessions = path + "/modules/" + module.path("id").asText() + "/sessions";
            session(api, sessions, 1, "Housing and the first desk", starts + "T09:30", starts + "T12:30");
            session(api, sessions, 2, "Work, school and language", starts + "T14:00", starts + "T17:00");
        }
        return path;
    }

    private static void session(DemoApi api, String sessions, int number, String topic, String starts, String ends) {
        api.post(
                sessions,
                topic,
                api.object()
                        .put("key", "s" + number)
                        .put("number", number)
                        .put("topic", topic)
                        .put("starts", starts)
                        .put("ends", ends)
                        .put("place", "Town hall"));
    }

    private static void register(DemoApi api, String edition, int places, String closes) {
        var participants = api.get(BASE + "/participants?limit=200").path("items");
        ObjectNode body = api.object()
                .put("places", places)
                .put("opens", OPENS)
                .put("closes", closes)
                .put("perOrganisation", 2)
                .put("answerDays", 14)
                .put(
                        "about",
                        "For people who welcome newcomers in a town hall. You bring one question and two days of time.");
        body.set(
                "criteria",
                api.toJson(List.of(
                        criterion(api, "shared", "Others ask it too", 2),
                        criterion(api, "try", "They can try it", 1))));
        body.set(
                "reviewerIds",
                api.toJson(StreamSupport.stream(participants.spliterator(), false)
                        .filter(person -> List.of("Demo coordinator", "Demo advisor")
                                .contains(person.path("name").asText()))
                        .map(person -> person.path("id").asText())
                        .toList()));
        var path = edition + "/registration";
        api.put(path, body, api.etag(path));
    }

    private static ObjectNode criterion(DemoApi api, String key, String name, int weight) {
        return api.object().put("key", key).put("name", name).put("weight", weight);
    }

    private static void apply(DemoApi api, String edition) {
        var inclusion = new Partnership(api, "inclusion");
        for (var town : TOWNS) {
            ObjectNode organisation = api.object()
                    .put("key", town.key())
                    .put("name", town.name())
                    .put("kind", "city")
                    .put("size", town.size())
                    .put("visibility", "partnership");
            organisation.set("levels", api.toJson(List.of("local")));
            organisation.set("countries", api.toJson(List.of(town.country())));
            inclusion.organisation(organisation);
            ObjectNode body = api.object()
                    .put("organisationId", inclusion.organisation(town.key()))
                    .put("size", town.size())
                    .put("motivation", "We meet this every week and nobody near us has an answer.")
                    .put("contactName", "Desk of " + town.name())
                    .put("contactAddress", "desk@" + town.key().substring(8).toLowerCase(Locale.ROOT) + ".example");
            body.set(
                    "dilemma",
                    api.object()
                            .put("question", town.question())
                            .put("country", town.country())
                            .put("background", "Made up for the demo."));
            api.post(edition + "/enrolments", town.key(), body);
        }
    }

    /** Two get a place, and one of them has said yes; the others wait for the reviewers. */
    private static void select(DemoApi api, String edition) {
        var rows = api.get(edition + "/enrolments");
        for (JsonNode row : rows) {
            var name = row.path("organisation").path("name").asText();
            if (name.startsWith("Town of")) {
                var decision = api.object()
                        .put("enrolmentId", row.path("id").asText())
                        .put("verdict", "place")
                        .put("reason", "Many towns ask the same.");
                ObjectNode body = api.object();
                body.set("decisions", api.toJson(List.of(decision)));
                api.post(edition + "/selection", name, body);
            }
            if (name.startsWith("Town of Hillfoot")) {
                var path = BASE + "/enrolments/" + row.path("id").asText();
                api.post(path + "/confirm", name, api.object(), api.etag(path));
            }
        }
    }

    private static void reports(DemoApi api) {
        var over = api.find(BASE + "/editions", "urban-academy-2018");
        if (over == null) {
            return;
        }
        var reports = BASE + "/editions/" + over.path("id").asText() + "/reports";
        if (api.get(reports).isEmpty()) {
            api.post(reports, "public", api.object().put("audience", "public"));
            api.post(reports, "partnership", api.object().put("audience", "partnership"));
        }
    }
}
