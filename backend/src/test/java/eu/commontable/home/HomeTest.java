package eu.commontable.home;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import eu.commontable.shared.db.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HomeTest {
    private final TestPartnership table = TestPartnership.open();
    private final Person secretary = table.person(Role.SECRETARIAT, null);
    private UUID city;
    private Person member;

    @BeforeEach
    void a_city_and_its_representative() {
        city = UUID.fromString(table.as(secretary)
                .body(Map.of("name", "City of Example"))
                .post(table.path + "/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        member = table.person(Role.MEMBER, city);
    }

    private ValidatableResponse home(Person who) {
        return table.as(who).get(table.path + "/home").then().statusCode(200);
    }

    private static void sql(String statement, Object... values) {
        TestPartnership.asOwner(db -> db.execute(statement, values));
    }

    private UUID dilemma(String question, String state) {
        var id = Ids.next();
        sql(
                "insert into dilemma (id, partnership_id, question, state) values (?, ?, ?, ?)",
                id,
                table.id,
                question,
                state);
        return id;
    }

    private UUID action(String title, UUID leader) {
        var id = Ids.next();
        sql(
                "insert into action (id, partnership_id, title, leader_ids) values (?, ?, ?, array[?]::uuid[])",
                id,
                table.id,
                title,
                leader);
        return id;
    }

    private UUID recommendation(UUID action, String status, String date) {
        var id = Ids.next();
        sql(
                "insert into recommendation (id, partnership_id, action_id, text, visibility) values (?, ?, ?, 'Pay the cities', 'partnership')",
                id,
                table.id,
                action);
        sql(
                "insert into uptake (id, partnership_id, recommendation_id, status, date) values (?, ?, ?, ?, ?)",
                Ids.next(),
                table.id,
                id,
                status,
                date);
        return id;
    }

    @Nested
    class Expected {
        @Test
        void of_the_secretariat_are_dilemmas_to_accept_and_invitations_to_remind_of() {
            dilemma("How do we house them?", "proposed");
            dilemma("Settled", "accepted");
            sql(
                    "insert into participant (id, partnership_id, email, name, role) values (?, ?, 'new@test.example', 'New', 'member')",
                    Ids.next(),
                    table.id);
            home(secretary)
                    .body("expected.duty", contains("accept-dilemma", "remind-invited"))
                    .body("expected[0].count.value", is(1))
                    .body("expected[0].items.title", contains("How do we house them?"))
                    .body("expected[1].items[0].kind", equalTo("participant"));
            home(member).body("expected", empty());
        }

        @Test
        void of_a_member_is_their_own_dilemma_that_waits() {
            table.as(member)
                    .body(Map.of("question", "How do we house them?"))
                    .post(table.path + "/dilemmas")
                    .then()
                    .statusCode(201);
            home(member).body("expected.duty", contains("own-dilemma-waits"));
            home(table.person(Role.MEMBER, city)).body("expected", empty());
        }

        @Test
        void of_the_leader_of_an_action_are_its_milestones_and_silent_recommendations() {
            var own = action("Our action", city);
            sql(
                    "insert into action_milestone (id, partnership_id, action_id, date, title) values"
                            + " (?, ?, ?, (current_date + 7)::text, 'Report'), (?, ?, ?, (current_date + 200)::text, 'Later'),"
                            + " (?, ?, ?, '2016', 'Long ago')",
                    Ids.next(),
                    table.id,
                    own,
                    Ids.next(),
                    table.id,
                    own,
                    Ids.next(),
                    table.id,
                    own);
            recommendation(own, "sent", "2026-01");
            recommendation(own, "adopted", "2026-01");
            home(member)
                    .body("expected.duty", contains("reach-milestone", "ask-for-answer"))
                    .body("expected[0].items.detail", contains("Report"))
                    .body("expected[1].count.value", is(1))
                    .body("expected[1].items[0].date", equalTo("2026-01-31"));
            home(table.person(Role.MEMBER, null)).body("expected", empty());
        }

        @Test
        void of_an_organisation_are_a_seat_that_ends_and_values_for_this_year() {
            sql(
                    "insert into membership (id, partnership_id, organisation_id, role, ends) values (?, ?, ?, 'member', (current_date + 40)::text)",
                    Ids.next(),
                    table.id,
                    city);
            var indicator = Ids.next();
            sql(
                    "insert into indicator (id, partnership_id, title, unit, direction) values (?, ?, 'Waiting time', 'days', 'neutral')",
                    indicator,
                    table.id);
            sql(
                    "insert into observation (id, partnership_id, indicator_id, place_id, period, value) values (?, ?, ?, ?, '2019', 3)",
                    Ids.next(),
                    table.id,
                    indicator,
                    city);
            home(member).body("expected.duty", contains("renew-membership", "report-value"));
            sql(
                    "insert into observation (id, partnership_id, indicator_id, place_id, period, value)"
                            + " values (?, ?, ?, ?, extract(year from current_date)::text, 4)",
                    Ids.next(),
                    table.id,
                    indicator,
                    city);
            home(member).body("expected.duty", contains("renew-membership"));
        }
    }

    @Nested
    class SinceIWasHere {
        @Test
        void others_changes_are_grouped_by_item_until_they_are_marked_as_seen() {
            var other = table.person(Role.COORDINATOR, null);
            String id = table.as(other)
                    .body(Map.of("name", "New network"))
                    .post(table.path + "/organisations")
                    .path("id");
            table.as(other)
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body(Map.of("city", "Here"))
                    .patch(table.path + "/organisations/" + id)
                    .then()
                    .statusCode(200);
            home(member)
                    .body("since.at", nullValue())
                    .body("since.count.value", is(2))
                    .body("since.items[0].title", equalTo("New network"))
                    .body("since.items[0].changes", is(2))
                    .body("since.items[0].deeds", containsInAnyOrder("changed", "created"))
                    .body("since.items[0].actors", contains("Test coordinator"));
            var before = home(member).extract().header("ETag");
            table.as(member)
                    .header("If-None-Match", before)
                    .get(table.path + "/home")
                    .then()
                    .statusCode(304);
            table.as(member)
                    .post(table.path + "/home/seen")
                    .then()
                    .statusCode(200)
                    .body("until", notNullValue());
            table.as(member)
                    .header("If-None-Match", before)
                    .get(table.path + "/home")
                    .then()
                    .statusCode(200)
                    .body("since.at", notNullValue())
                    .body("since.items", empty());
            table.as(other).body(Map.of("name", "Newer")).post(table.path + "/organisations");
            home(member).body("since.items.title", contains("Newer"));
            home(other).body("since.items.title", contains("City of Example"));
        }

        @Test
        void what_is_hidden_is_no_news() {
            table.as(secretary)
                    .body(Map.of("name", "Secret", "visibility", "confidential"))
                    .post(table.path + "/organisations")
                    .then()
                    .statusCode(201);
            home(member).body("since.items.title", not(hasItem("Secret"))).body("since.count.value", is(1));
        }

        @Test
        void anonymous_readers_see_what_was_published_and_have_nothing_to_mark() {
            table.as(secretary)
                    .body(Map.of("name", "Open", "visibility", "public"))
                    .post(table.path + "/organisations");
            table.anonymous()
                    .get(table.path + "/home")
                    .then()
                    .statusCode(200)
                    .body("expected", empty())
                    .body("since.items.title", contains("Open"))
                    .body("since.items[0].actors", empty());
            table.anonymous().post(table.path + "/home/seen").then().statusCode(401);
            table.stranger().post(table.path + "/home/seen").then().statusCode(403);
        }
    }

    @Nested
    class AroundTheTable {
        @Test
        void what_comes_up_is_told_to_everybody_who_may_see_it() {
            sql(
                    "insert into event (id, partnership_id, title, starts) values (?, ?, 'Conference', (current_date + 10)::text),"
                            + " (?, ?, 'Past', '2018-04')",
                    Ids.next(),
                    table.id,
                    Ids.next(),
                    table.id);
            home(member)
                    .body("comingUp.coming", contains("event"))
                    .body("comingUp[0].items.title", contains("Conference"));
            table.anonymous().get(table.path + "/home").then().body("comingUp", empty());
        }

        @Test
        void the_thread_is_broken_where_something_waits() {
            dilemma("Waiting for peers", "accepted");
            var action = action("Without a figure", city);
            recommendation(action, "considering", "2026-01");
            home(member)
                    .body(
                            "thread.reason",
                            hasItems("dilemma-waits", "recommendation-silent", "action-without-indicator"));
            var indicator = Ids.next();
            sql(
                    "insert into indicator (id, partnership_id, title, unit, direction) values (?, ?, 'Waiting time', 'days', 'neutral')",
                    indicator,
                    table.id);
            table.as(member)
                    .body(Map.of("fromId", action, "toId", indicator, "reason", "Shows whether it works"))
                    .post(table.path + "/traces")
                    .then()
                    .statusCode(201);
            home(member)
                    .body("thread.reason", not(hasItem("action-without-indicator")))
                    .body("thread", hasSize(2));
        }
    }
}
