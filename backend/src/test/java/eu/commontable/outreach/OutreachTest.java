package eu.commontable.outreach;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A town with a seat, a region and an NGO without; a network that tells the NGO and a ministry. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OutreachTest {
    private static final String BY_KIND_AND_LEVEL = "?rows=kind&columns=level";

    private final OutreachWorld world = new OutreachWorld();
    private UUID town;
    private UUID region;
    private UUID ngo;
    private UUID ministry;
    private UUID network;

    @BeforeEach
    void registers_them() {
        town = world.organisation("Town", "kind", "city", "levels", List.of("local"), "countries", List.of("NL"));
        region = world.organisation("Region", "kind", "region", "levels", List.of("regional", "national"));
        ngo = world.organisation("Ngo", "kind", "ngo", "levels", List.of("national"), "themes", List.of("work"));
        ministry = world.organisation("Ministry", "kind", "national-authority", "levels", List.of("national"));
        network = world.organisation("Network", "kind", "city-network", "levels", List.of("eu"));
        world.seat(town);
        world.tie(ngo, "member-of", network);
        world.tie(ministry, "member-of", network);
    }

    @Nested
    class Matrix {
        @Test
        void counts_who_is_known_invited_and_a_member_at_each_level_of_theirs() {
            world.table.person(Role.ADVISOR, region);
            world.get(Role.MEMBER, "outreach/matrix" + BY_KIND_AND_LEVEL)
                    .statusCode(200)
                    .body("columns", contains("local", "regional", "national", "eu", "international"))
                    .body("rows", hasSize(13))
                    .body("cells", hasSize(6))
                    .body("cells.find { it.row == 'city' }.member", equalTo(1))
                    .body("cells.findAll { it.row == 'region' }.column", contains("national", "regional"))
                    .body("cells.findAll { it.row == 'region' }.answered", contains(1, 1))
                    .body("cells.findAll { it.row == 'region' }.member", contains(0, 0))
                    .body("totals.known", equalTo(5))
                    .body("totals.invited", equalTo(1))
                    .body("totals.member", equalTo(1));
        }

        @Test
        void shows_the_union_also_where_nobody_is_known_and_only_what_the_filters_name() {
            world.get(Role.MEMBER, "outreach/matrix?rows=country&columns=theme")
                    .body("rows", hasItems("NL", "MT"))
                    .body("rows", hasSize(27))
                    .body("columns", contains("education", "housing", "work"))
                    .body("cells", empty());
            world.get(Role.MEMBER, "outreach/matrix?rows=country&columns=level&country=NL&country=BE")
                    .body("rows", contains("NL", "BE"))
                    .body("totals.known", equalTo(1));
        }

        @Test
        void counts_who_took_part_in_an_item_as_far_as_the_viewer_sees_it() {
            // A proposed dilemma is for the secretariat's eyes until it is accepted.
            world.made("dilemmas", OutreachWorld.fields("question", "What now?", "organisationId", town.toString()));
            world.get(Role.SECRETARIAT, "outreach/matrix" + BY_KIND_AND_LEVEL)
                    .body("cells.find { it.row == 'city' }.met", equalTo(1))
                    .body("totals.met", equalTo(1));
            world.get(Role.MEMBER, "outreach/matrix" + BY_KIND_AND_LEVEL).body("totals.met", equalTo(0));
        }

        @Test
        void leaves_out_whom_the_viewer_may_not_see_and_is_not_for_observers() {
            world.organisation("Group only", "kind", "ngo", "levels", List.of("eu"), "visibility", "group");
            world.get(Role.SECRETARIAT, "outreach/matrix" + BY_KIND_AND_LEVEL).body("totals.known", equalTo(6));
            world.get(Role.MEMBER, "outreach/matrix" + BY_KIND_AND_LEVEL).body("totals.known", equalTo(5));
            world.get(Role.OBSERVER, "outreach/matrix").statusCode(403);
        }

        @Test
        void needs_two_dimensions() {
            world.get(Role.MEMBER, "outreach/matrix?rows=kind&columns=kind")
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("columns"));
        }
    }

    @Nested
    class Proposal {
        private static final String CELLS =
                "&cell=region:regional&cell=region:national&cell=ngo:national&cell=national-authority:national"
                        + "&cell=city:local&cell=company:eu";

        @Test
        void proposes_the_fewest_who_close_the_gaps_and_says_how() {
            world.get(Role.MEMBER, "outreach/proposal" + BY_KIND_AND_LEVEL + CELLS)
                    .statusCode(200)
                    .body("gaps", equalTo(5))
                    .body("picks.name", contains("Region", "Network"))
                    .body("picks.left", contains(3, 1))
                    .body("picks[0].closes.through", contains(nullValue(), nullValue()))
                    .body("picks[1].closes.through", contains("Ngo", "Ministry"))
                    .body("picks[1].closes.steps", contains(1, 1))
                    .body("open.row", contains("company"))
                    .body("open.reason", contains("nobody-known"))
                    .body("most", equalTo(2))
                    .body("atLeast", equalTo(2));
        }

        @Test
        void without_multipliers_each_stands_for_itself() {
            world.get(Role.MEMBER, "outreach/proposal" + BY_KIND_AND_LEVEL + CELLS + "&multipliers=false")
                    .body("picks.name", contains("Region", "Ministry", "Ngo"))
                    .body("open", hasSize(1));
        }

        @Test
        void takes_all_empty_cells_when_none_is_named() {
            world.get(Role.MEMBER, "outreach/proposal" + BY_KIND_AND_LEVEL)
                    .body("gaps", equalTo(13 * 5 - 1))
                    .body("open", hasSize(13 * 5 - 1 - 5));
        }

        @Test
        void says_when_the_only_ones_are_left_out_by_the_filters() {
            world.get(Role.MEMBER, "outreach/proposal" + BY_KIND_AND_LEVEL + "&cell=ngo:national&country=NL")
                    .body("picks", empty())
                    .body("open.reason", contains("outside-the-filters"));
        }

        @Test
        void cannot_propose_who_is_not_known() {
            world.get(Role.MEMBER, "outreach/proposal?measure=known").statusCode(422);
            world.get(Role.MEMBER, "outreach/proposal?cell=city")
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("cell"));
        }
    }

    @Nested
    class Lists {
        private Map<String, Object> draft(Object... entries) {
            return OutreachWorld.fields(
                    "name", "Gaps of spring", "rows", "kind", "columns", "level", "entries", List.of(entries));
        }

        private Map<String, Object> entry(UUID organisation) {
            return Map.of("organisationId", organisation, "cells", List.of("ngo:national"));
        }

        @Test
        void keep_their_order_and_tell_how_far_it_has_come() {
            var id = world.made("outreach/lists", draft(entry(ngo), entry(town)));
            world.get(Role.ADVISOR, "outreach/lists/" + id)
                    .statusCode(200)
                    .body("entries.name", contains("Ngo", "Town"))
                    .body("entries.member", contains(false, true))
                    .body("entries[0].cells", contains("ngo:national"));
            world.get(Role.MEMBER, "outreach/lists").body("items.organisations", contains(2));
        }

        @Test
        void are_changed_and_dropped_with_their_version() {
            var id = world.made("outreach/lists", draft(entry(ngo), entry(town)));
            world.table
                    .as(Role.SECRETARIAT)
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body(Map.of("entries", List.of(entry(ministry), entry(ngo))))
                    .patch(world.table.path + "/outreach/lists/" + id)
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(2))
                    .body("entries.name", contains("Ministry", "Ngo"));
            world.get(Role.MEMBER, "outreach/lists/" + id).body("entries.name", contains("Ministry", "Ngo"));
            world.table
                    .as(Role.COORDINATOR)
                    .header("If-Match", "*")
                    .delete(world.table.path + "/outreach/lists/" + id)
                    .then()
                    .statusCode(204);
            world.get(Role.MEMBER, "outreach/lists/" + id).statusCode(404);
        }

        @Test
        void do_not_name_an_organisation_to_who_may_not_see_it_nor_take_it_from_them() {
            var hidden = world.organisation("Group only", "visibility", "group");
            var id = world.made("outreach/lists", draft(entry(hidden), entry(ngo)));
            world.get(Role.MEMBER, "outreach/lists/" + id).body("entries.name", contains("Ngo"));
            world.post(Role.SECRETARIAT, "outreach/lists", draft(entry(UUID.randomUUID())))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/entries"));
            world.post(Role.SECRETARIAT, "outreach/lists", draft(entry(ngo), entry(ngo)))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/entries/1/organisationId"));
            world.post(Role.MEMBER, "outreach/lists", draft()).statusCode(403);
        }
    }
}
