package eu.commontable.devstack.demo;

import static eu.commontable.devstack.demo.DemoFiles.list;
import static eu.commontable.devstack.demo.DemoFiles.orNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Organisations, their ties and their seats, and the demo accounts in their roles. */
final class StakeholderDemo implements Chapter {
    private static final List<String> ROLES =
            List.of("coordinator", "secretariat", "member", "advisor", "expert", "observer");
    private static final Map<String, String> STAND_FOR = Map.of(
            "coordinator", "amsterdam",
            "secretariat", "ecorys",
            "member", "athens",
            "advisor", "emab");

    @Override
    public String title() {
        return "organisations, with their ties and seats";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        var inclusion = new Partnership(api, "inclusion");
        var organisations = files.csv("organisations.csv");
        organisations.forEach(row -> inclusion.organisation(organisation(api, row)));
        inclusion.relationships(organisations.stream()
                .flatMap(row -> list(row.get("member_of")).stream().map(network -> api.object()
                        .put("fromId", inclusion.organisation(row.get("key")))
                        .put("toId", inclusion.organisation(network))
                        .put("type", "member-of")))
                .toList());
        inclusion.memberships(files.csv("memberships.csv").stream()
                .map(row -> seat(api, inclusion, row))
                .toList());
        inclusion.participants(
                ROLES.stream().map(role -> account(api, inclusion, role)).toList());
        return organisations.size();
    }

    private static ObjectNode organisation(DemoApi api, Map<String, String> row) {
        ObjectNode body = api.object()
                .put("key", row.get("key"))
                .put("name", row.get("name"))
                .put("shortName", orNull(row.get("short_name")))
                .put("kind", orNull(row.get("kind")))
                .put("city", orNull(row.get("city")))
                .put("website", orNull(row.get("website")))
                .put("notes", orNull(row.get("notes")))
                .put("visibility", "public");
        body.set("levels", api.toJson(list(row.get("level"))));
        body.set("countries", api.toJson(list(row.get("country"))));
        return body;
    }

    /** The documents know no votes: the column is empty, and so hasVote stays unknown. */
    private static ObjectNode seat(DemoApi api, Partnership partnership, Map<String, String> row) {
        var votes = orNull(row.get("votes"));
        ObjectNode body = api.object()
                .put("organisationId", partnership.organisation(row.get("organisation")))
                .put("role", row.get("role"))
                .put("starts", orNull(row.get("from")))
                .put("ends", orNull(row.get("to")))
                .put("mandate", orNull(row.get("mandate")));
        return votes == null ? body : body.put("hasVote", !votes.equals("0"));
    }

    private static ObjectNode account(DemoApi api, Partnership partnership, String role) {
        return api.object()
                .put("name", "Demo " + role)
                .put("email", role + "@demo.example")
                .put("role", role)
                .put("organisationId", partnership.organisation(STAND_FOR.getOrDefault(role, "")));
    }
}
