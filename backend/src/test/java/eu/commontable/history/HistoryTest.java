package eu.commontable.history;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HistoryTest {
    private final TestPartnership table = TestPartnership.open();
    private final Person secretary = table.person(Role.SECRETARIAT, null);
    private final Person member = table.person(Role.MEMBER, null);

    @Inject
    AgroalDataSource asTheApplication;

    private UUID made(String name, String visibility) {
        return UUID.fromString(table.as(secretary)
                .body(Map.of("name", name, "visibility", visibility))
                .post(table.path + "/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private ValidatableResponse change(UUID id, Map<String, ?> fields) {
        return table.as(secretary)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(fields)
                .patch(table.path + "/organisations/" + id)
                .then();
    }

    private ValidatableResponse historyOf(UUID id, Person who) {
        return table.as(who).get(table.path + "/items/" + id + "/history").then();
    }

    private static int rowsOf(UUID item) {
        var count = new int[1];
        TestPartnership.asOwner(db -> count[0] = db.createQuery("select count(*) from history where item_id = ?")
                .bind(0, item)
                .mapTo(Integer.class)
                .one());
        return count[0];
    }

    @Nested
    class OfAnItem {
        @Test
        void tells_who_changed_what_field_by_field_newest_first() {
            var id = made("Old name", "partnership");
            change(id, Map.of("name", "New name", "shortName", "New")).statusCode(200);
            historyOf(id, member)
                    .statusCode(200)
                    .body("items.deed", contains("changed", "created"))
                    .body("items[0].actor.name", equalTo("Test secretariat"))
                    .body("items[0].actor.id", equalTo(secretary.account().toString()))
                    .body("items[0].item.title", equalTo("New name"))
                    .body("items[0].changes.field", contains("name", "shortName"))
                    .body("items[0].changes[0].before", equalTo("Old name"))
                    .body("items[0].changes[0].after", equalTo("New name"))
                    .body("items[0].changes[1].before", nullValue())
                    .body("items[1].at", notNullValue());
        }

        @Test
        void pages_without_a_gap_or_a_double() {
            var id = made("A", "partnership");
            for (var name : new String[] {"B", "C", "D", "E"}) {
                change(id, Map.of("name", name)).statusCode(200);
            }
            var address = table.path + "/items/" + id + "/history?limit=2";
            var first = table.as(member)
                    .get(address)
                    .then()
                    .body("items.collect { it.changes[0].after }", contains("E", "D"));
            String next = first.extract().path("next");
            var second =
                    table.as(member).queryParam("cursor", next).get(address).then();
            second.body("items.collect { it.changes[0].after }", contains("C", "B"));
            table.as(member)
                    .queryParam("cursor", second.extract().<String>path("next"))
                    .get(address)
                    .then()
                    .body("items.deed", contains("created"))
                    .body("next", nullValue());
        }

        @Test
        void tells_of_a_link_at_both_ends_and_of_its_end() {
            var one = made("One", "partnership");
            var other = made("Other", "partnership");
            String trace = table.as(member)
                    .body(Map.of("fromId", one, "toId", other, "reason", "They met"))
                    .post(table.path + "/traces")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            table.as(member)
                    .header("If-Match", "*")
                    .delete(table.path + "/traces/" + trace)
                    .then()
                    .statusCode(204);
            for (var end : Map.of(one, "Other", other, "One").entrySet()) {
                historyOf(end.getKey(), member)
                        .body("items.deed", contains("removed", "created", "created"))
                        .body("items[0].partKind", equalTo("trace"))
                        .body("items[0].other.title", equalTo(end.getValue()))
                        .body("items[1].changes.field", contains("reason"));
            }
        }

        @Test
        void hides_a_link_to_what_the_viewer_may_not_see() {
            var open = made("Open", "partnership");
            var secret = made("Secret", "confidential");
            table.as(secretary)
                    .body(Map.of("fromId", secret, "toId", open, "reason", "Because of the bribery"))
                    .post(table.path + "/traces")
                    .then()
                    .statusCode(201);
            historyOf(open, secretary).body("items", hasSize(2));
            historyOf(open, member)
                    .body("items.deed", contains("created"))
                    .body("items.partKind", everyItem(nullValue()));
            historyOf(open, table.person(Role.COORDINATOR, null)).body("items", hasSize(1));
        }

        @Test
        void does_not_publish_what_was_there_before_it_was_published() {
            var id = made("Draft with a name", "partnership");
            change(id, Map.of("name", "Anonymous")).statusCode(200);
            change(id, Map.of("visibility", "public")).statusCode(200);
            change(id, Map.of("city", "Here")).statusCode(200);
            table.anonymous()
                    .get(table.path + "/items/" + id + "/history")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(2))
                    .body("items[0].changes.field", contains("city"))
                    .body("items[1].changes.field", contains("visibility"))
                    .body("items.actor", everyItem(nullValue()));
            historyOf(id, member).body("items", hasSize(4));
        }

        @Test
        void exists_only_where_the_item_does() {
            var secret = made("Secret", "confidential");
            historyOf(secret, secretary).statusCode(200).body("items", hasSize(1));
            historyOf(secret, member).statusCode(404);
            historyOf(secret, table.person(Role.COORDINATOR, null)).statusCode(404);
            var inside = made("Inside", "partnership");
            table.anonymous()
                    .get(table.path + "/items/" + inside + "/history")
                    .then()
                    .statusCode(404);
            historyOf(inside, table.person(Role.EXPERT, null)).statusCode(404);
            var elsewhere = TestPartnership.open();
            var open = made("Open", "public");
            elsewhere
                    .as(Role.COORDINATOR)
                    .get(elsewhere.path + "/items/" + open + "/history")
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class AsAWhole {
        @Test
        void is_for_the_secretariat_and_coordinators() {
            made("A", "public");
            for (var role : new Role[] {Role.MEMBER, Role.ADVISOR, Role.EXPERT, Role.OBSERVER}) {
                table.as(role).get(table.path + "/history").then().statusCode(403);
            }
            table.anonymous().get(table.path + "/history").then().statusCode(401);
            table.as(Role.COORDINATOR).get(table.path + "/history").then().body("items.item.title", hasItem("A"));
        }

        @Test
        void leaves_out_what_even_they_may_not_see_and_other_partnerships() {
            made("Open", "partnership");
            made("Secret", "confidential");
            var elsewhere = TestPartnership.open();
            elsewhere.as(Role.SECRETARIAT).body(Map.of("name", "Theirs")).post(elsewhere.path + "/organisations");
            table.as(Role.COORDINATOR)
                    .get(table.path + "/history?kind=organisation")
                    .then()
                    .body("items.item.title", contains("Open"));
            table.as(secretary)
                    .get(table.path + "/history?kind=organisation")
                    .then()
                    .body("items.item.title", contains("Secret", "Open"));
        }

        @Test
        void is_filtered_by_kind_by_who_did_it_and_by_day() {
            made("A", "partnership");
            var other = table.person(Role.SECRETARIAT, null);
            table.as(other).body(Map.of("name", "B")).post(table.path + "/organisations");
            var address = table.path + "/history?kind=organisation";
            table.as(secretary)
                    .queryParam("actor", other.account())
                    .get(address)
                    .then()
                    .body("items.item.title", contains("B"));
            table.as(secretary).get(table.path + "/history?kind=dilemma").then().body("items", empty());
            table.as(secretary).get(address).then().body("items", hasSize(2));

            table.as(secretary)
                    .queryParam("since", "2999-01-01")
                    .get(address)
                    .then()
                    .body("items", empty());
            table.as(secretary)
                    .queryParam("since", "2020-01-01T00:00:00Z")
                    .get(address)
                    .then()
                    .body("items", hasSize(2));
            table.as(secretary)
                    .queryParam("since", "yesterday")
                    .get(address)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("since"));
        }
    }

    @Nested
    class Keeping {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "update history set actor_name = 'nobody'",
                    "delete from history",
                    "truncate history",
                    "insert into history (partnership_id, item_id, item_kind, deed, changes) values"
                            + " (gen_random_uuid(), gen_random_uuid(), 'organisation', 'changed', '{}')",
                })
        void the_application_can_neither_change_nor_forge_it(String statement) throws SQLException {
            made("A", "partnership");
            try (var connection = asTheApplication.getConnection();
                    var work = connection.createStatement()) {
                var refused = assertThrows(SQLException.class, () -> work.execute(statement));
                assertEquals("42501", refused.getSQLState(), refused.getMessage());
            }
        }

        @Test
        void it_is_written_in_the_transaction_of_the_change_and_goes_with_it() {
            var id = made("A", "partnership");
            made("B", "partnership");
            assertEquals(1, rowsOf(id));
            change(id, Map.of("key", "taken")).statusCode(200);
            var other = made("C", "partnership");
            change(other, Map.of("key", "taken")).statusCode(409);
            assertEquals(1, rowsOf(other), "a refused change leaves no history");
            TestPartnership.asOwner(db -> {
                boolean same = db.createQuery(
                                "select count(distinct x) = 1 from (select o.xmin::text as x from organisation o"
                                        + " where o.id = :id union all (select h.xmin::text from history h where h.item_id = :id"
                                        + " order by h.id desc limit 1)) t")
                        .bind("id", id)
                        .mapTo(Boolean.class)
                        .one();
                assertTrue(same, "the item and its history were written by different transactions");
            });
        }

        @Test
        void a_field_of_the_database_is_told_as_the_api_names_it() {
            assertEquals("shortName", Histories.asInTheApi("short_name"));
            assertEquals("name", Histories.asInTheApi("name"));
            assertEquals("planObjectiveId", Histories.asInTheApi("plan_objective_id"));
        }
    }
}
