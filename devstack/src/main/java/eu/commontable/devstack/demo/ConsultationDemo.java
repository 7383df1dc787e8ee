package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Made-up consultations on made-up dilemmas: one that ended, one that goes on over days, one that is planned. */
final class ConsultationDemo implements Chapter {
    private static final String BASE = "/partnerships/inclusion";
    private static final String LIST = BASE + "/consultations";
    private static final String LEADS = "facilitator";

    @Override
    public String title() {
        return "consultations with their dilemmas";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        var file = files.json("consultations.json");
        var inclusion = new Partnership(api, "inclusion");
        people(api, inclusion, file.path("people"));
        var dilemmas = dilemmas(api, inclusion, file.path("dilemmas"));
        Set<String> there = new HashSet<>();
        api.get(LIST + "?limit=200")
                .path("items")
                .forEach(item -> there.add(item.path("title").asText()));
        for (JsonNode consultation : file.path("consultations")) {
            if (there.add(consultation.path("title").asText())) {
                hold(api, dilemmas, consultation);
            }
        }
        return dilemmas.size() + file.path("consultations").size();
    }

    private static void people(DemoApi api, Partnership inclusion, JsonNode people) {
        var bodies = new ArrayList<ObjectNode>();
        for (JsonNode person : people) {
            var organisation = person.path("organisation");
            if (organisation.has("name")) {
                ObjectNode body = organisation.deepCopy();
                body.put("kind", "national-authority").put("visibility", "partnership");
                body.set("levels", api.toJson(List.of("national")));
                inclusion.organisation(body);
            }
            var account = person.path("account").asText();
            bodies.add(api.object()
                    .put("name", "Demo " + account.replace('-', ' '))
                    .put("email", account + "@demo.example")
                    .put("role", "member")
                    .put(
                            "organisationId",
                            inclusion.organisation(organisation.path("key").asText())));
        }
        inclusion.participants(bodies);
    }

    private static Map<String, String> dilemmas(DemoApi api, Partnership inclusion, JsonNode dilemmas) {
        var ids = new HashMap<String, String>();
        for (JsonNode dilemma : dilemmas) {
            ObjectNode body = dilemma.deepCopy();
            var key = body.remove("key").asText();
            body.put(
                            "organisationId",
                            inclusion.organisation(body.remove("organisation").asText()))
                    .put("visibility", "partnership");
            JsonNode item = api.ensure(BASE + "/dilemmas", key, body);
            var id = item.path("id").asText();
            if (item.path("state").asText().equals("proposed")) {
                var path = BASE + "/dilemmas/" + id;
                api.post(path + "/accept", key, api.object(), api.etag(path));
            }
            ids.put(key, id);
        }
        return ids;
    }

    private static void hold(DemoApi api, Map<String, String> dilemmas, JsonNode source) {
        var title = source.path("title").asText();
        var path = LIST + "/"
                + api.post(LIST, title, planned(api, dilemmas, source))
                        .path("id")
                        .asText();
        var room = new DemoRoom(api, path);
        var lead = leadOf(source.path("seats"));
        JsonNode phases = source.path("said");
        for (int phase = 0; phase < phases.size(); phase++) {
            room.step(lead, phase == 0 ? "start" : "next");
            phases.get(phase).forEach(room::say);
            // Stances are taken while ideas may still come.
            if (phase == phases.size() - 2) {
                source.path("stances").fields().forEachRemaining(on -> room.stand(on.getKey(), on.getValue()));
            }
        }
        if (source.path("ends").asBoolean()) {
            room.step(lead, "end");
        }
    }

    private static ObjectNode planned(DemoApi api, Map<String, String> dilemmas, JsonNode source) {
        ObjectNode body = api.object();
        for (var field :
                List.of("title", "protocol", "mode", "confidentiality", "visibility", "openToAll", "callLink")) {
            if (source.has(field)) {
                body.set(field, source.path(field));
            }
        }
        var day = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(13, ChronoUnit.HOURS);
        body.put(
                "startsAt",
                day.plus(source.path("starts").asInt(), ChronoUnit.DAYS).toString());
        var heard = body.putArray("dilemmaIds");
        source.path("dilemmas").forEach(key -> heard.add(dilemmas.get(key.asText())));
        var people = new HashMap<String, String>();
        api.get(BASE + "/participants?limit=200")
                .path("items")
                .forEach(person -> people.put(
                        person.path("email").asText(), person.path("id").asText()));
        var seats = body.putArray("seats");
        source.path("seats").fields().forEachRemaining(seat -> seats.addObject()
                .put("participantId", people.get(seat.getKey() + "@demo.example"))
                .put("role", seat.getValue().asText()));
        return body;
    }

    private static String leadOf(JsonNode seats) {
        var names = seats.fieldNames();
        while (names.hasNext()) {
            var name = names.next();
            if (seats.path(name).asText().equals(LEADS)) {
                return name;
            }
        }
        throw new IllegalStateException("Nobody leads it");
    }
}
