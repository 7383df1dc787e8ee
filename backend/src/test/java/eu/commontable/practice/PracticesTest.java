package eu.commontable.practice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PracticesTest {
    private Kitchen kitchen;
    private TestPartnership table;

    @BeforeEach
    void opens() {
        kitchen = new Kitchen();
        table = kitchen.table;
    }

    private UUID told(Map<String, ?> fields) {
        return kitchen.told(fields);
    }

    @Nested
    class Telling {
        @Test
        void answers_with_steps_and_figures_as_they_were_told() {
            kitchen.post(
                            kitchen.member,
                            "/practices",
                            Map.of(
                                    "title",
                                    "One teacher",
                                    "how",
                                    List.of("One contract", "A week in each town"),
                                    "figures",
                                    List.of(
                                            Map.of("what", "share", "value", 66.7, "unit", "%", "period", "2022/2023"),
                                            Map.of("what", "towns", "value", 3)),
                                    "whatFailed",
                                    "Travel took half a day."))
                    .statusCode(201)
                    .body("organisation.name", equalTo("Town of Example"))
                    .body("how", contains("One contract", "A week in each town"))
                    .body("figures[0].value", equalTo(66.7f))
                    .body("figures[0].period", equalTo("2022/2023"))
                    .body("figures[1].value", equalTo(3))
                    .body("whatFailed", equalTo("Travel took half a day."))
                    .body("may.edit", equalTo(true))
                    .body("may.archive", equalTo(false));
        }

        @Test
        void points_at_the_figure_that_cannot_be_read() {
            kitchen.post(
                            kitchen.member,
                            "/practices",
                            Map.of("title", "A", "figures", List.of(Map.of("what", "x", "period", "last year"))))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/figures/0/period"));
        }

        @Test
        void is_about_ones_own_organisation() {
            var other = kitchen.organisation("Other", Map.of());
            kitchen.post(kitchen.member, "/practices", Map.of("title", "A", "organisationId", other))
                    .statusCode(403);
            kitchen.post(table.person(Role.OBSERVER, null), "/practices", Map.of("title", "A"))
                    .statusCode(403);
        }
    }

    @Nested
    class Revising {
        @Test
        void is_open_to_colleagues_and_the_secretariat() {
            var id = told(Map.of("title", "A", "organisationId", kitchen.town));
            kitchen.patch(kitchen.member, "/practices/" + id, Map.of("summary", "Short"))
                    .statusCode(200);
            kitchen.patch(table.person(Role.MEMBER, null), "/practices/" + id, Map.of("summary", "Mine"))
                    .statusCode(403);
            kitchen.patch(kitchen.secretariat, "/practices/" + id, Map.of("title", "B"))
                    .body("title", equalTo("B"))
                    .body("summary", equalTo("Short"))
                    .body("organisation.name", equalTo("Town of Example"));
        }

        @Test
        void keeps_an_organisation_that_the_editor_may_not_see() {
            var hidden = Kitchen.id(kitchen.post(
                    kitchen.secretariat, "/organisations", Map.of("name", "Hidden", "visibility", "confidential")));
            var id = told(Map.of("title", "A", "organisationId", hidden));
            var other = table.person(Role.SECRETARIAT, null);
            kitchen.patch(other, "/practices/" + id, Map.of("title", "B")).statusCode(200);
            kitchen.get(kitchen.secretariat, "/practices/" + id).body("organisation.name", equalTo("Hidden"));
        }
    }

    @Nested
    class Listing {
        @Test
        void narrows_searches_and_archives() {
            told(Map.of("title", "A", "themes", List.of("work"), "country", "NL"));
            var id = told(Map.of("title", "B", "themes", List.of("housing"), "how", List.of("Buddies meet weekly")));
            kitchen.get(kitchen.member, "/practices?theme=work").body("items.title", contains("A"));
            kitchen.get(kitchen.member, "/practices?country=NL").body("items.title", contains("A"));
            kitchen.get(kitchen.member, "/practices?q=buddy").body("items.title", contains("B"));
            kitchen.step(kitchen.secretariat, "/practices/" + id + "/archive").statusCode(200);
            kitchen.get(kitchen.member, "/practices").body("items.title", contains("A"));
            kitchen.step(kitchen.secretariat, "/practices/" + id + "/restore").statusCode(200);
            kitchen.get(kitchen.member, "/practices").body("items", hasSize(2));
        }

        @Test
        void strangers_see_public_ones_only() {
            told(Map.of("title", "Inside"));
            told(Map.of("title", "Outside", "visibility", "public"));
            table.anonymous().get(table.path + "/practices").then().body("items.title", contains("Outside"));
            table.as(Role.EXPERT).get(table.path + "/practices").then().body("items.title", contains("Outside"));
            var other = TestPartnership.open();
            other.as(Role.MEMBER).get(other.path + "/practices").then().body("items", empty());
        }
    }

    @Test
    void stands_beside_dilemmas_that_share_most_themes() {
        told(Map.of("title", "One", "themes", List.of("work")));
        told(Map.of("title", "Both", "themes", List.of("work", "education")));
        told(Map.of("title", "None", "themes", List.of("housing")));
        var id = Kitchen.id(kitchen.post(
                kitchen.member, "/dilemmas", Map.of("question", "Q?", "themes", List.of("education", "work"))));
        kitchen.get(kitchen.member, "/dilemmas/" + id)
                .body("practices.title", contains("Both", "One"))
                .body("practices[1].themes", contains("work"));
    }
}
