package eu.commontable.dilemma;

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
    private Academy academy;
    private TestPartnership table;

    @BeforeEach
    void opens() {
        academy = Academy.open();
        table = academy.table;
    }

    private UUID told(Map<String, ?> fields) {
        return Academy.id(
                academy.post(academy.secretariat, "/practices", fields).statusCode(201));
    }

    @Nested
    class Telling {
        @Test
        void answers_with_steps_and_figures_as_they_were_told() {
            academy.post(
                            academy.member,
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
            academy.post(
                            academy.member,
                            "/practices",
                            Map.of("title", "A", "figures", List.of(Map.of("what", "x", "period", "last year"))))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/figures/0/period"));
        }

        @Test
        void is_about_ones_own_organisation() {
            var other = academy.organisation("Other", Map.of());
            academy.post(academy.member, "/practices", Map.of("title", "A", "organisationId", other))
                    .statusCode(403);
            academy.post(table.person(Role.OBSERVER, null), "/practices", Map.of("title", "A"))
                    .statusCode(403);
        }
    }

    @Nested
    class Revising {
        @Test
        void is_open_to_colleagues_and_the_secretariat() {
            var id = told(Map.of("title", "A", "organisationId", academy.town));
            academy.patch(academy.member, "/practices/" + id, Map.of("summary", "Short"))
                    .statusCode(200);
            academy.patch(table.person(Role.MEMBER, null), "/practices/" + id, Map.of("summary", "Mine"))
                    .statusCode(403);
            academy.patch(academy.secretariat, "/practices/" + id, Map.of("title", "B"))
                    .body("title", equalTo("B"))
                    .body("summary", equalTo("Short"))
                    .body("organisation.name", equalTo("Town of Example"));
        }

        @Test
        void keeps_an_organisation_that_the_editor_may_not_see() {
            var hidden = Academy.id(academy.post(
                    academy.secretariat, "/organisations", Map.of("name", "Hidden", "visibility", "confidential")));
            var id = told(Map.of("title", "A", "organisationId", hidden));
            var other = table.person(Role.SECRETARIAT, null);
            academy.patch(other, "/practices/" + id, Map.of("title", "B")).statusCode(200);
            academy.get(academy.secretariat, "/practices/" + id).body("organisation.name", equalTo("Hidden"));
        }
    }

    @Nested
    class Listing {
        @Test
        void narrows_searches_and_archives() {
            told(Map.of("title", "A", "themes", List.of("work"), "country", "NL"));
            var id = told(Map.of("title", "B", "themes", List.of("housing"), "how", List.of("Buddies meet weekly")));
            academy.get(academy.member, "/practices?theme=work").body("items.title", contains("A"));
            academy.get(academy.member, "/practices?country=NL").body("items.title", contains("A"));
            academy.get(academy.member, "/practices?q=buddy").body("items.title", contains("B"));
            academy.step(academy.secretariat, "/practices/" + id + "/archive", null)
                    .statusCode(200);
            academy.get(academy.member, "/practices").body("items.title", contains("A"));
            academy.step(academy.secretariat, "/practices/" + id + "/restore", null)
                    .statusCode(200);
            academy.get(academy.member, "/practices").body("items", hasSize(2));
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
        var id = academy.accepted(academy.member, Map.of("question", "Q?", "themes", List.of("education", "work")));
        academy.get(academy.member, "/dilemmas/" + id)
                .body("practices.title", contains("Both", "One"))
                .body("practices[1].themes", contains("work"));
    }
}
