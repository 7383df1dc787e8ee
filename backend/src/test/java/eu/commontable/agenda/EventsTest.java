package eu.commontable.agenda;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EventsTest {
    private final TestPartnership table = TestPartnership.open();
    private final String events = table.path + "/events";

    private ValidatableResponse announce(Map<String, ?> fields) {
        return table.as(Role.SECRETARIAT).body(fields).post(events).then();
    }

    private String event(Map<String, ?> fields) {
        return announce(fields).statusCode(201).extract().path("id");
    }

    private String organisation(String name) {
        return table.as(Role.SECRETARIAT)
                .body(Map.of("name", name, "visibility", "public"))
                .post(table.path + "/organisations")
                .path("id");
    }

    @Nested
    class Announcing {
        @Test
        void keeps_dates_as_precise_as_they_were_given() {
            for (var starts : List.of("2016", "2016-11", "2024-04-19", "2024-04-19T09:00")) {
                announce(Map.of("title", "A", "starts", starts))
                        .statusCode(201)
                        .body("starts", equalTo(starts))
                        .body("ends", nullValue());
            }
            announce(Map.of("title", "A", "starts", "2024-04-19T25:00"))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/starts"))
                    .body("errors[0].message", containsString("2024-04-19T09:00"));
        }

        @Test
        void refuses_an_end_before_the_start() {
            announce(Map.of("title", "A", "starts", "2024-04-19T10:00", "ends", "2024-04-19T09:00"))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/ends"));
            announce(Map.of("title", "A", "ends", "2024")).statusCode(422);
            announce(Map.of("title", "A", "starts", "2024-04-19", "ends", "2024"))
                    .statusCode(201);
        }

        @Test
        void a_representative_announces_what_their_organisation_holds() {
            var own = organisation("Own");
            var member = table.person(Role.MEMBER, java.util.UUID.fromString(own));
            table.as(member)
                    .body(Map.of("title", "Ours", "organiserIds", List.of(own)))
                    .post(events)
                    .then()
                    .statusCode(201)
                    .body("may.edit", equalTo(true));
            table.as(member)
                    .body(Map.of("title", "Theirs", "organiserIds", List.of(organisation("Other"))))
                    .post(events)
                    .then()
                    .statusCode(403);
            table.as(Role.OBSERVER)
                    .body(Map.of("title", "A"))
                    .post(events)
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class Sessions {
        @Test
        void stand_in_the_order_of_their_time_below_their_event() {
            var conference = event(Map.of("title", "Conference", "starts", "2024-04-19"));
            event(Map.of("title", "Later", "parentId", conference, "starts", "2024-04-19T13:00"));
            event(Map.of("title", "Earlier", "parentId", conference, "starts", "2024-04-19T09:00"));
            table.as(Role.MEMBER)
                    .get(events + "/" + conference)
                    .then()
                    .body("sessions.title", contains("Earlier", "Later"));
            table.as(Role.MEMBER)
                    .get(events + "?sessions=false")
                    .then()
                    .body("items.title", contains("Conference"))
                    .body("items[0].sessions", equalTo(2));
            table.as(Role.MEMBER)
                    .get(events + "?parent=" + conference)
                    .then()
                    .body("items.parent.title", contains("Conference", "Conference"));
        }

        @Test
        void have_no_sessions_themselves() {
            var conference = event(Map.of("title", "Conference"));
            var session = event(Map.of("title", "Session", "parentId", conference));
            announce(Map.of("title", "Deeper", "parentId", session))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/parentId"));
        }
    }

    @Nested
    class Listing {
        @Test
        void tells_upcoming_past_and_undated_apart() {
            event(Map.of("title", "Undated"));
            event(Map.of(
                    "title",
                    "This year",
                    "starts",
                    String.valueOf(LocalDate.now().getYear())));
            event(Map.of("title", "Today", "starts", LocalDate.now() + "T00:00"));
            event(Map.of("title", "Long ago", "starts", "2016-11"));
            event(Map.of(
                    "title",
                    "Running",
                    "starts",
                    "2016",
                    "ends",
                    LocalDate.now().toString()));
            table.as(Role.MEMBER)
                    .get(events + "?when=upcoming")
                    .then()
                    .body("items", hasSize(3))
                    .body("items.title", hasItems("This year", "Today", "Running"));
            table.as(Role.MEMBER).get(events + "?when=past").then().body("items.title", contains("Long ago"));
            table.as(Role.MEMBER).get(events + "?when=undated").then().body("items.title", contains("Undated"));
            table.as(Role.MEMBER).get(events + "?when=never").then().statusCode(422);
        }

        @Test
        void narrows_by_kind_country_and_words() {
            event(Map.of("title", "Workshop on microfinance", "kind", "workshop", "country", "ES"));
            event(Map.of("title", "Conference", "kind", "conference", "country", "BE"));
            table.as(Role.MEMBER)
                    .get(events + "?kind=workshop&country=ES")
                    .then()
                    .body("items", hasSize(1));
            table.as(Role.MEMBER)
                    .get(events + "?q=microfinanc")
                    .then()
                    .body("items.title", contains("Workshop on microfinance"));
        }
    }

    @Nested
    class Seeing {
        @Test
        void strangers_and_experts_get_public_events_only() {
            var inside = event(Map.of("title", "Inside"));
            event(Map.of("title", "Open", "visibility", "public"));
            for (var reader : List.of(table.anonymous(), table.stranger(), table.as(Role.EXPERT))) {
                reader.get(events).then().body("items.title", contains("Open"));
            }
            table.anonymous().get(events + "/" + inside).then().statusCode(404);
            table.as(Role.OBSERVER).get(events + "/" + inside).then().statusCode(200);
            var elsewhere = TestPartnership.open();
            elsewhere
                    .as(Role.SECRETARIAT)
                    .get(elsewhere.path + "/events")
                    .then()
                    .body("items", empty());
        }

        @Test
        void an_archived_one_leaves_the_list_and_comes_back() {
            var id = event(Map.of("title", "A"));
            var secretariat = table.person(Role.SECRETARIAT, null);
            table.as(secretariat)
                    .header("If-Match", "*")
                    .post(events + "/" + id + "/archive")
                    .then()
                    .statusCode(200);
            table.as(secretariat).get(events).then().body("items", empty());
            table.as(secretariat)
                    .header("If-Match", "*")
                    .post(events + "/" + id + "/restore")
                    .then()
                    .statusCode(200);
            table.as(secretariat).get(events).then().body("items", hasSize(1));
        }
    }
}
