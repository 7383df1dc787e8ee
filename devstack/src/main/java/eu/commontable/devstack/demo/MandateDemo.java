package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** Made up, so that mandates have something to show: two bodies with seats of today, targets for the table, a rotation. */
final class MandateDemo implements Chapter {
    private static final String BASE = "/partnerships/inclusion";

    @Override
    public String title() {
        return "targets and rules for seats";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        var inclusion = new Partnership(api, "inclusion");
        inclusion.organisation(body(api, "made-up-riverside", "Town of Riverside (made up)", "city", "small"));
        inclusion.organisation(
                body(api, "made-up-newcomers", "Newcomers’ Council of Riverside (made up)", "migrant-led", "small"));
        inclusion.memberships(List.of(
                seat(api, inclusion, "made-up-riverside").put("ends", "2027-06"),
                seat(api, inclusion, "made-up-newcomers")
                        .put("ends", "2027-12")
                        .put("mandate", "Speaks for people who arrived in the last five years.")));
        var targets = api.get(BASE + "/balance").path("targets");
        target(api, targets, "size", "small", "at-least", "number", 2);
        target(api, targets, "level", "local", "at-least", "share", 40);
        target(api, targets, "migrant-led", "yes", "at-least", "number", 2);
        target(api, targets, "level", "national", "at-most", "share", 30);
        rule(api);
        return 7;
    }

    private static ObjectNode body(DemoApi api, String key, String name, String kind, String size) {
        ObjectNode body = api.object()
                .put("key", key)
                .put("name", name)
                .put("kind", kind)
                .put("size", size)
                .put("city", "Riverside")
                .put("visibility", "partnership");
        body.set("levels", api.toJson(List.of("local")));
        return body;
    }

    /** Advisors, because the partnership's own members are those of its documents. */
    private static ObjectNode seat(DemoApi api, Partnership partnership, String key) {
        return api.object()
                .put("organisationId", partnership.organisation(key))
                .put("role", "advisor")
                .put("starts", "2025-07")
                .put("hasVote", true);
    }

    private static void target(
            DemoApi api, JsonNode there, String dimension, String value, String bound, String measure, int amount) {
        boolean known = StreamSupport.stream(there.spliterator(), false)
                .anyMatch(target -> target.path("dimension").asText().equals(dimension)
                        && target.path("value").asText().equals(value)
                        && target.path("bound").asText().equals(bound));
        if (!known) {
            api.post(
                    BASE + "/balance-targets",
                    dimension + value + bound,
                    api.object()
                            .put("dimension", dimension)
                            .put("value", value)
                            .put("bound", bound)
                            .put("measure", measure)
                            .put("amount", amount));
        }
    }

    private static void rule(DemoApi api) {
        var plans = api.get(BASE + "/rotation-rules");
        boolean known = StreamSupport.stream(plans.spliterator(), false)
                .anyMatch(plan -> plan.at("/rule/role").asText().equals("advisor"));
        if (!known) {
            api.post(
                    BASE + "/rotation-rules",
                    "advisor",
                    api.object()
                            .put("role", "advisor")
                            .put("termMonths", 24)
                            .put("overlapMonths", 2)
                            .put("note", "So that somebody is always there who remembers."));
        }
    }
}
