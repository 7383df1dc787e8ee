package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** The actions of the partnership with what they asked and what became of it, and a plan of a region with its approach. */
final class ActionDemo implements Chapter {
    private static final String BASE = "/partnerships/inclusion";
    private static final String ACTIONS = BASE + "/actions";
    private static final String PLANS = BASE + "/plans";
    private static final String RECOMMENDATIONS = BASE + "/recommendations";
    /** The files tell the state of recommendations as the evaluation of this year saw it. */
    private static final String EVALUATED = "2019";

    @Override
    public String title() {
        return "actions, with plans, milestones and recommendations";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        var ids = new OrganisationIds(api, BASE + "/organisations");
        JsonNode file = files.json("actions.json");
        JsonNode regional = files.json("plan.json");
        approach(api, ids, regional.path("collective_impact"));
        regionalPlan(api, ids, regional.path("plan"));
        String plan = partnershipPlan(api, ids, file.path("partnership"));
        file.path("actions").forEach(action -> action(api, ids, plan, action));
        return file.path("actions").size();
    }

    private static void approach(DemoApi api, OrganisationIds ids, JsonNode file) {
        ObjectNode body = api.object()
                .put("title", text(file, "title"))
                .put("presentedById", ids.of(text(file, "presented_by")))
                .put("forProblems", text(file, "for_problems"))
                .put("source", text(file, "source"))
                .put("note", text(file, "note"))
                .put("visibility", "public");
        body.set("preconditions", file.path("preconditions"));
        body.set("conditions", file.path("conditions"));
        api.ensure(BASE + "/approaches", "collective-impact-model", body);
    }

    private static void regionalPlan(DemoApi api, OrganisationIds ids, JsonNode file) {
        JsonNode mentoring = file.path("mentoring");
        ObjectNode body = api.object()
                .put("title", text(file, "title"))
                .put("ownerId", ids.of(text(file, "owner")))
                .put("managerId", ids.of(text(file, "managed_by")))
                .put("website", text(file, "website"))
                .put("source", text(file, "source"))
                .put("objectivesNote", text(file, "example_actions_note"))
                .put("mentorGapFilledById", ids.of(text(mentoring, "gap_filled_by")))
                .put("mentorNote", text(mentoring, "note"))
                .put("visibility", "public");
        body.set("durationYears", file.path("duration_years"));
        body.set("objectivesAnnounced", file.path("number_of_objectives"));
        body.set("actionsAnnounced", file.path("number_of_actions"));
        body.set("why", file.path("why"));
        body.set("aims", file.path("aims"));
        body.set("principles", file.path("principles"));
        body.set("mentorConditions", mentoring.path("mentor_conditions"));
        body.set("actionsWithoutMentor", mentoring.path("actions_without_mentor_city"));
        ArrayNode support = body.putArray("support");
        file.path("support_offer").forEach(offer -> {
            ObjectNode one = support.addObject().put("organisationId", ids.of(text(offer, "organisation")));
            one.set("actionsSupported", offer.path("actions_supported"));
            one.set("forms", offer.path("forms"));
            one.set("themes", offer.path("themes"));
            one.set("challenges", offer.path("challenges"));
        });
        ArrayNode results = body.putArray("results");
        file.path("results").forEach(result -> results.addObject()
                .put("organisationId", ids.of(text(result, "organisation")))
                .put("text", text(result, "text")));
        String path = PLANS + "/" + id(api.ensure(PLANS, text(file, "key"), body)) + "/objectives";
        Set<String> there = said(api, path, "title");
        file.path("objectives").forEach(objective -> {
            if (there.add(text(objective, "title"))) {
                ObjectNode one = api.object()
                        .put("number", objective.path("number").asInt())
                        .put("title", text(objective, "title"))
                        .put("summary", text(objective, "summary"));
                one.set("exampleActions", objective.path("example_actions"));
                api.post(path, text(objective, "title"), one);
            }
        });
    }

    private static String partnershipPlan(DemoApi api, OrganisationIds ids, JsonNode file) {
        String key = text(file, "key");
        String plan = id(api.ensure(
                PLANS,
                key,
                api.object()
                        .put("title", "Action Plan of the Partnership on Inclusion")
                        .put("ownerId", ids.of(key))
                        .put("source", text(file, "source"))
                        .put("note", text(file, "note"))
                        .put("visibility", "public")));
        milestones(api, PLANS + "/" + plan, file.path("timeline"), true);
        return plan;
    }

    private static void action(DemoApi api, OrganisationIds ids, String plan, JsonNode file) {
        ObjectNode body = api.object()
                .put("planId", plan)
                .put("number", file.path("number").asInt())
                .put("title", text(file, "title"))
                .put("bottleneck", text(file, "bottleneck"))
                .put("objective", text(file, "objective"))
                .put("impact", text(file, "impact"))
                .put("state", text(file, "status"))
                .put("visibility", "public");
        body.set("leaderIds", ids.of(file.path("leaders")));
        body.set("contributorIds", ids.of(file.path("contributors")));
        body.set("themes", file.path("themes"));
        body.set("outputs", file.path("outputs"));
        String action = id(api.ensure(ACTIONS, text(file, "key"), body));
        milestones(api, ACTIONS + "/" + action, file.path("milestones"), false);
        file.path("recommendations").forEach(one -> recommendation(api, ids, action, one));
    }

    private static void recommendation(DemoApi api, OrganisationIds ids, String action, JsonNode file) {
        String recommendation = id(api.ensure(
                RECOMMENDATIONS,
                text(file, "key"),
                api.object()
                        .put("actionId", action)
                        .put("text", text(file, "text"))
                        .put("addresseeId", ids.of(text(file, "addressee")))));
        String path = RECOMMENDATIONS + "/" + recommendation + "/uptake";
        if (api.get(path).path("items").isEmpty()) {
            api.post(
                    path,
                    text(file, "key"),
                    api.object()
                            .put("status", text(file, "status"))
                            .put("date", EVALUATED)
                            .put("evidence", text(file, "evidence")));
        }
    }

    /** @param happened the file tells these as history; of others it says nothing */
    private static void milestones(DemoApi api, String bearer, JsonNode file, boolean happened) {
        String path = bearer + "/milestones";
        Set<String> there = said(api, path, "title");
        file.forEach(milestone -> {
            if (there.add(text(milestone, "title"))) {
                ObjectNode body =
                        api.object().put("date", text(milestone, "date")).put("title", text(milestone, "title"));
                api.post(path, text(milestone, "title"), happened ? body.put("done", true) : body);
            }
        });
    }

    private static Set<String> said(DemoApi api, String list, String field) {
        Set<String> said = new HashSet<>();
        api.get(list).path("items").forEach(item -> said.add(item.path(field).asText()));
        return said;
    }

    private static String id(JsonNode item) {
        return item.path("id").asText();
    }

    private static String text(JsonNode file, String field) {
        return DemoFiles.orNull(file.path(field).asText(null));
    }
}
