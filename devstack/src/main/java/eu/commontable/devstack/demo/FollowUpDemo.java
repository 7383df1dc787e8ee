package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** A made-up dilemma whose takeaways were followed up: one done, one that nobody told of yet. */
final class FollowUpDemo implements Chapter {
    private static final String DILEMMAS = "/partnerships/inclusion/dilemmas";
    private static final String KEY = "made-up-follow-up";

    @Override
    public String title() {
        return "dilemma with takeaways";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        ObjectNode body = api.object()
                .put("question", "How can a small town keep the volunteers it has won? (made up)")
                .put("background", "Many came in the first year. Half of them left in the second.")
                .put("visibility", "public");
        JsonNode there = api.ensure(DILEMMAS, KEY, body);
        String path = DILEMMAS + "/" + there.path("id").asText();
        if (there.path("state").asText().equals("proposed")) {
            there = api.post(path + "/accept", KEY, api.object(), api.etag(path));
        }
        if (there.path("state").asText().equals("accepted")) {
            api.post(path + "/conclude", KEY, api.object(), api.etag(path));
            String done = takeaway(api, path, "Call every volunteer once a month", "Volunteer desk");
            takeaway(api, path, "Pay the bus to the language lessons", "Head of transport");
            String way = path + "/way";
            var from = LocalDate.now().minusMonths(4).toString();
            api.post(way + "/count", KEY, api.object().put("countedFrom", from), api.etag(way));
            String answered = path + "/takeaways/" + done;
            ObjectNode answer = api.object().put("answer", "done").put("note", "Nine of ten are still there.");
            api.post(answered + "/answer", KEY, answer, api.etag(answered));
        }
        return 1;
    }

    private static String takeaway(DemoApi api, String dilemma, String text, String who) {
        ObjectNode body = api.object().put("text", text).put("who", who);
        return api.post(dilemma + "/takeaways", text, body).path("id").asText();
    }
}
