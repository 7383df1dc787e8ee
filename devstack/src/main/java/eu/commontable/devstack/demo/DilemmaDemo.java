package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The academy with its programme and dilemmas, and the practices beside them. */
final class DilemmaDemo implements Chapter {
    private static final String BASE = "/partnerships/inclusion";

    @Override
    public String title() {
        return "academies, dilemmas and practices";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        var ids = new OrganisationIds(api, BASE + "/organisations");
        JsonNode edition = files.json("academy.json").path("edition");
        int items = 1 + academy(api, ids, edition);
        for (JsonNode practice : files.json("practices.json")) {
            api.ensure(BASE + "/practices", practice.path("key").asText(), practice(api, ids, practice));
            items++;
        }
        return items;
    }

    private int academy(DemoApi api, OrganisationIds ids, JsonNode edition) {
        ObjectNode body = api.object();
        copy(edition, body, List.of("title", "place", "country", "source", "method", "aims"));
        body.put("starts", text(edition, "start"))
                .put("ends", text(edition, "end"))
                .put("visibility", "public");
        body.set("organiserIds", ids.of(edition.path("organisers")));
        String editions = BASE + "/editions";
        String path = editions + "/"
                + api.ensure(editions, edition.path("key").asText(), body)
                        .path("id")
                        .asText();
        int dilemmas = 0;
        for (JsonNode module : edition.path("modules")) {
            String sessions =
                    path + "/modules/" + part(api, path, "/modules", module, module(api, ids, module)) + "/sessions";
            for (JsonNode session : module.path("sessions")) {
                ObjectNode sitting = api.object();
                copy(session, sitting, List.of("number", "title", "topic"));
                String id = part(api, path, sessions.substring(path.length()), session, sitting);
                for (JsonNode dilemma : session.path("dilemmas")) {
                    dilemma(api, ids, dilemma, id);
                    dilemmas++;
                }
            }
        }
        return dilemmas;
    }

    private static ObjectNode module(DemoApi api, OrganisationIds ids, JsonNode module) {
        ObjectNode body = api.object();
        copy(module, body, List.of("title", "introduction"));
        body.set("wrapUp", module.path("wrap_up"));
        body.set("facilitatorIds", ids.of(module.path("facilitators")));
        body.set("expertIds", ids.of(module.path("experts")));
        body.put("rapporteurId", ids.of(text(module, "rapporteur")));
        return body;
    }

    /** Parts are found again in the programme of the edition, by their keys. */
    private static String part(DemoApi api, String edition, String list, JsonNode source, ObjectNode body) {
        String key = source.path("key").asText();
        for (JsonNode there : api.get(edition).findParents("key")) {
            if (there.path("key").asText().equals(key)) {
                return there.path("id").asText();
            }
        }
        return api.post(edition + list, key, body.put("key", key)).path("id").asText();
    }

    private static void dilemma(DemoApi api, OrganisationIds ids, JsonNode dilemma, String session) {
        ObjectNode body = api.object();
        copy(dilemma, body, List.of("question", "background", "country", "themes"));
        body.put("organisationId", ids.of(text(dilemma, "organisation")))
                .put("sessionId", session)
                .put("visibility", "public");
        body.set("coPresenterIds", ids.of(dilemma.path("co_presenters")));
        ArrayNode ideas = body.putArray("ideas");
        dilemma.path("ideas").forEach(idea -> ideas.addObject().put("text", idea.asText()));
        String key = dilemma.path("key").asText();
        JsonNode there = api.ensure(BASE + "/dilemmas", key, body);
        String path = BASE + "/dilemmas/" + there.path("id").asText();
        if (there.path("state").asText().equals("proposed")) {
            there = api.post(path + "/accept", key, api.object(), api.etag(path));
        }
        // The academy is over: what was discussed there is concluded.
        if (there.path("state").asText().equals("accepted")) {
            api.post(path + "/conclude", key, api.object(), api.etag(path));
        }
    }

    private static ObjectNode practice(DemoApi api, OrganisationIds ids, JsonNode practice) {
        ObjectNode body = api.object();
        copy(practice, body, List.of("title", "country", "themes", "summary", "how", "source"));
        body.put("organisationId", ids.of(text(practice, "organisation"))).put("visibility", "public");
        ArrayNode figures = body.putArray("figures");
        for (JsonNode figure : practice.path("figures")) {
            ObjectNode number = figures.addObject();
            copy(figure, number, List.of("what", "value", "unit"));
            number.put("period", text(figure, "year"));
        }
        return body;
    }

    private static void copy(JsonNode from, ObjectNode to, List<String> fields) {
        for (String field : fields) {
            JsonNode value = from.path(field);
            to.set(field, value.isTextual() && value.asText().isBlank() ? null : value);
        }
    }

    private static String text(JsonNode node, String field) {
        return DemoFiles.orNull(node.path(field).asText());
    }
}
