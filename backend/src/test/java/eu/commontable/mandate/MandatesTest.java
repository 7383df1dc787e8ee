package eu.commontable.mandate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MandatesTest {
    private final TestPartnership table = TestPartnership.open();

    private ValidatableResponse post(String list, Object... fields) {
        return table.as(Role.SECRETARIAT)
                .body(map(fields))
                .post(table.path + "/" + list)
                .then();
    }

    private String made(String list, Object... fields) {
        return post(list, fields).statusCode(201).extract().path("id");
    }

    private String organisation(String name, Object... more) {
        var fields = map(more);
        fields.putIfAbsent("visibility", "public");
        fields.put("name", name);
        return table.as(Role.SECRETARIAT)
                .body(fields)
                .post(table.path + "/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse get(Role role, String path) {
        return table.as(role).get(table.path + "/" + path).then();
    }

    private static Map<String, Object> map(Object... fields) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put((String) fields[i], fields[i + 1]);
        }
        return map;
    }

    private static String day(int fromNow) {
        return LocalDate.now().plusDays(fromNow).toString();
    }

    @Nested
    class Balancing {
        @Test
        void counts_the_table_by_each_dimension_and_holds_targets_against_it() {
            made(
                    "memberships",
                    "role",
                    "member",
                    "organisationId",
                    organisation(
                            "A",
                            "kind",
                            "city",
                            "size",
                            "small",
                            "levels",
                            List.of("local"),
                            "countries",
                            List.of("NL")));
            made("memberships", "role", "coordinator", "organisationId", organisation("B", "kind", "migrant-led"));
            made(
                    "memberships",
                    "role",
                    "observer",
                    "organisationId",
                    organisation("C", "kind", "city", "size", "small"));
            made(
                    "balance-targets",
                    "dimension",
                    "size",
                    "value",
                    "small",
                    "bound",
                    "at-least",
                    "measure",
                    "number",
                    "amount",
                    3);
            made(
                    "balance-targets",
                    "dimension",
                    "migrant-led",
                    "value",
                    "yes",
                    "bound",
                    "at-least",
                    "measure",
                    "share",
                    "amount",
                    50);
            get(Role.MEMBER, "balance")
                    .statusCode(200)
                    .body("members", equalTo(2))
                    .body("mayEdit", equalTo(false))
                    .body("counts.find { it.dimension == 'size' && it.value == 'small' }.organisations", equalTo(1))
                    .body("counts.find { it.dimension == 'size' && it.value == null }.organisations", equalTo(1))
                    .body("counts.find { it.dimension == 'migrant-led' && it.value == 'no' }.organisations", equalTo(1))
                    .body("targets.find { it.dimension == 'size' }.met", equalTo(false))
                    .body("targets.find { it.dimension == 'size' }.gap", equalTo(2))
                    .body("targets.find { it.dimension == 'size' }.candidates", equalTo(1))
                    .body("targets.find { it.dimension == 'migrant-led' }.met", equalTo(true));
            get(Role.MEMBER, "organisations?size=small&seatless=true").body("items.name", contains("C"));
        }

        @Test
        void does_not_count_what_the_viewer_may_not_see() {
            made("memberships", "role", "member", "organisationId", organisation("A", "visibility", "partnership"));
            table.anonymous().get(table.path + "/balance").then().body("members", equalTo(0));
        }

        @Test
        void refuses_targets_that_cannot_be() {
            post(
                            "balance-targets",
                            "dimension",
                            "size",
                            "value",
                            "huge",
                            "bound",
                            "at-least",
                            "measure",
                            "number",
                            "amount",
                            1)
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/value"));
            post(
                            "balance-targets",
                            "dimension",
                            "size",
                            "value",
                            "small",
                            "bound",
                            "at-least",
                            "measure",
                            "share",
                            "amount",
                            101)
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/amount"));
            var fields = new Object[] {
                "dimension", "size", "value", "small", "bound", "at-least", "measure", "share", "amount", 10
            };
            var id = made("balance-targets", fields);
            post("balance-targets", fields).statusCode(409);
            table.as(Role.MEMBER)
                    .header("If-Match", "*")
                    .delete(table.path + "/balance-targets/" + id)
                    .then()
                    .statusCode(403);
            table.as(Role.COORDINATOR)
                    .header("If-Match", "*")
                    .delete(table.path + "/balance-targets/" + id)
                    .then()
                    .statusCode(204);
            get(Role.MEMBER, "balance").body("targets", empty());
        }
    }

    @Nested
    class Ending {
        @Test
        void is_told_in_order_with_what_to_do() {
            made("memberships", "role", "member", "organisationId", organisation("Later"), "ends", day(150));
            made(
                    "memberships",
                    "role",
                    "member",
                    "organisationId",
                    organisation("Soon"),
                    "ends",
                    day(10),
                    "mandate",
                    "x");
            made("memberships", "role", "member", "organisationId", organisation("Gone"), "ends", day(-10));
            made("memberships", "role", "coordinator", "organisationId", organisation("Core"), "ends", day(20));
            made("memberships", "role", "member", "organisationId", organisation("Far"), "ends", day(900));
            get(Role.MEMBER, "ending-mandates?months=6")
                    .statusCode(200)
                    .body("items.organisation.name", contains("Gone", "Soon", "Core", "Later"))
                    .body("items.advice", contains("name-successor", "renew", "renew", "renew"))
                    .body("items.saysMandate", contains(false, true, false, false))
                    .body("items[1].daysLeft", equalTo(10));
            made("rotation-rules", "role", "member", "termMonths", 24, "overlapMonths", 0);
            get(Role.MEMBER, "ending-mandates?months=1")
                    .body("items.advice", contains("announce-rotation", "announce-rotation", "renew"));
            get(Role.MEMBER, "ending-mandates?months=1&limit=1").body("items.organisation.name", contains("Gone"));
        }

        @Test
        void seats_without_words_and_votes_without_a_delegate_are_found() {
            var town = organisation("Town");
            var ana = made("contacts", "organisationId", town, "name", "Ana Example");
            made(
                    "memberships",
                    "role",
                    "member",
                    "organisationId",
                    town,
                    "hasVote",
                    true,
                    "delegateId",
                    ana,
                    "mandate",
                    "x");
            made(
                    "memberships",
                    "role",
                    "member",
                    "organisationId",
                    organisation("Mute"),
                    "hasVote",
                    true,
                    "mandate",
                    "x");
            made("memberships", "role", "member", "organisationId", organisation("Bare"));
            get(Role.MEMBER, "memberships?lacks=delegate").body("items.organisation.name", contains("Mute"));
            get(Role.MEMBER, "memberships?lacks=mandate").body("items.organisation.name", contains("Bare"));
            get(Role.MEMBER, "memberships?voting=true").body("items.organisation.name", contains("Mute", "Town"));
        }

        @Test
        void nobody_casts_a_vote_that_is_not_there() {
            var town = organisation("Town");
            var ana = made("contacts", "organisationId", town, "name", "Ana Example");
            post("memberships", "role", "member", "organisationId", town, "hasVote", false, "delegateId", ana)
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/delegateId"));
        }
    }

    @Nested
    class Rotating {
        @Test
        void proposes_outside_of_the_core_and_changes_nothing_until_somebody_confirms() {
            var core = organisation("Core");
            var town = organisation("Town");
            var next = organisation("Next");
            made("memberships", "role", "member", "organisationId", core, "starts", "2020");
            var seat = made("memberships", "role", "member", "organisationId", town, "ends", day(100), "hasVote", true);
            made("rotation-rules", "role", "member", "termMonths", 24, "overlapMonths", 1, "coreIds", List.of(core));
            get(Role.MEMBER, "rotation-rules")
                    .statusCode(200)
                    .body("[0].rule.core.name", contains("Core"))
                    .body("[0].steps.organisation.name", contains("Town"))
                    .body("[0].steps[0].leaves", equalTo(day(100)))
                    .body("[0].mayEdit", equalTo(false));
            var body = map("organisationId", next, "leaves", day(100), "starts", day(71), "ends", day(800));
            table.as(Role.MEMBER)
                    .header("If-Match", "*")
                    .body(body)
                    .post(table.path + "/memberships/" + seat + "/succession")
                    .then()
                    .statusCode(403);
            table.as(Role.SECRETARIAT)
                    .body(body)
                    .post(table.path + "/memberships/" + seat + "/succession")
                    .then()
                    .statusCode(428);
            table.as(Role.SECRETARIAT)
                    .header("If-Match", "*")
                    .body(body)
                    .post(table.path + "/memberships/" + seat + "/succession")
                    .then()
                    .statusCode(200)
                    .body("organisation.name", equalTo("Next"))
                    .body("hasVote", equalTo(true))
                    .body("state", equalTo("upcoming"))
                    .body("delegate", nullValue());
            get(Role.MEMBER, "memberships/" + seat).body("successor.name", equalTo("Next"));
            get(Role.MEMBER, "rotation-rules").body("[0].steps", empty());
            table.as(Role.SECRETARIAT)
                    .header("If-Match", "*")
                    .body(body)
                    .post(table.path + "/memberships/" + seat + "/succession")
                    .then()
                    .statusCode(409);
        }

        @Test
        void an_unknown_successor_leaves_the_seat_as_it_was() {
            var seat = made("memberships", "role", "member", "organisationId", organisation("Town"), "ends", day(100));
            table.as(Role.SECRETARIAT)
                    .header("If-Match", "*")
                    .body(map("organisationId", seat, "leaves", day(50), "starts", day(51)))
                    .post(table.path + "/memberships/" + seat + "/succession")
                    .then()
                    .statusCode(422);
            get(Role.MEMBER, "memberships/" + seat)
                    .body("ends", equalTo(day(100)))
                    .body("successor", nullValue());
        }

        @Test
        void one_rule_for_a_role() {
            made("rotation-rules", "role", "advisor", "termMonths", 24, "overlapMonths", 0);
            post("rotation-rules", "role", "advisor", "termMonths", 12, "overlapMonths", 0)
                    .statusCode(409)
                    .body("errors[0].pointer", equalTo("/role"));
            post("rotation-rules", "role", "member", "termMonths", 12, "overlapMonths", 12)
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/overlapMonths"));
            table.anonymous().get(table.path + "/rotation-rules").then().statusCode(401);
        }
    }
}
