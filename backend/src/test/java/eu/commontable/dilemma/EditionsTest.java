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
class EditionsTest {
    private Academy academy;
    private TestPartnership table;
    private UUID edition;
    private UUID module;
    private String sessions;

    @BeforeEach
    void opens() {
        academy = Academy.open();
        table = academy.table;
        edition = Academy.id(academy.post(
                        academy.secretariat,
                        "/editions",
                        Map.of(
                                "title", "First academy",
                                "starts", "2018-04-16",
                                "ends", "2018-04-18",
                                "place", "Brussels",
                                "country", "BE",
                                "organiserIds", List.of(academy.town),
                                "method", List.of("Ask", "Listen"),
                                "aims", List.of("Learn")))
                .statusCode(201));
        module = Academy.id(academy.post(
                        academy.secretariat,
                        "/editions/" + edition + "/modules",
                        Map.of(
                                "key", "schools",
                                "title", "Schools",
                                "facilitatorIds", List.of(academy.town),
                                "introduction", List.of("Needs differ"),
                                "wrapUp", List.of("Change takes time")))
                .statusCode(201));
        sessions = "/editions/" + edition + "/modules/" + module + "/sessions";
    }

    private UUID session(int number) {
        return Academy.id(academy.post(academy.secretariat, sessions, Map.of("number", number, "topic", "T" + number))
                .statusCode(201));
    }

    @Test
    void shows_its_whole_programme() {
        session(2);
        var first = session(1);
        academy.accepted(
                academy.secretariat, Map.of("question", "Q?", "sessionId", first, "organisationId", academy.town));
        academy.get(academy.member, "/editions/" + edition)
                .body("starts", equalTo("2018-04-16"))
                .body("organisers.name", contains("Town of Example"))
                .body("method", contains("Ask", "Listen"))
                .body("modules.title", contains("Schools"))
                .body("modules[0].facilitators.name", contains("Town of Example"))
                .body("modules[0].wrapUp", contains("Change takes time"))
                .body("modules[0].sessions.number", contains(1, 2))
                .body("modules[0].sessions[0].dilemmas[0].question", equalTo("Q?"))
                .body("modules[0].sessions[0].dilemmas[0].organisation.name", equalTo("Town of Example"))
                .body("may.edit", equalTo(false));
        academy.get(academy.member, "/editions")
                .body("items[0].modules", equalTo(1))
                .body("items[0].sessions", equalTo(2))
                .body("items[0].dilemmas", equalTo(1));
        academy.get(academy.member, "/dilemmas?edition=" + edition)
                .body("items[0].session.editionTitle", equalTo("First academy"))
                .body("items[0].session.moduleTitle", equalTo("Schools"));
    }

    @Nested
    class Revising {
        @Test
        void changes_modules_and_sessions_field_by_field() {
            var id = session(1);
            academy.patch(
                            academy.secretariat,
                            "/editions/" + edition + "/modules/" + module,
                            Map.of("title", "Schools and work"))
                    .body("title", equalTo("Schools and work"))
                    .body("facilitators", hasSize(1))
                    .body("version", equalTo(2));
            academy.patch(academy.secretariat, sessions + "/" + id, Map.of("title", "Together"))
                    .body("title", equalTo("Together"))
                    .body("topic", equalTo("T1"));
            academy.patch(academy.secretariat, "/editions/" + edition, Map.of("ends", "2017"))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/ends"));
        }

        @Test
        void refuses_a_number_twice_and_a_key_twice() {
            session(1);
            academy.post(academy.secretariat, sessions, Map.of("number", 1))
                    .statusCode(409)
                    .body("errors[0].pointer", equalTo("/number"));
            academy.post(
                            academy.secretariat,
                            "/editions/" + edition + "/modules",
                            Map.of("title", "B", "key", "schools"))
                    .statusCode(409)
                    .body("type", equalTo("/problems/duplicate-key"));
        }

        @Test
        void drops_what_is_empty_only() {
            var id = session(1);
            var dilemma = academy.accepted(academy.secretariat, Map.of("question", "Q?", "sessionId", id));
            drop(sessions + "/" + id, 422);
            academy.patch(
                            academy.secretariat,
                            "/dilemmas/" + dilemma,
                            java.util.Collections.singletonMap("sessionId", null))
                    .statusCode(200);
            drop("/editions/" + edition + "/modules/" + module, 422);
            drop(sessions + "/" + id, 204);
            drop("/editions/" + edition + "/modules/" + module, 204);
            academy.get(academy.member, "/editions/" + edition).body("modules", empty());
        }

        private void drop(String path, int status) {
            table.as(academy.secretariat)
                    .header("If-Match", "*")
                    .delete(table.path + path)
                    .then()
                    .statusCode(status);
        }

        @Test
        void is_up_to_the_secretariat() {
            academy.patch(academy.member, "/editions/" + edition, Map.of("title", "Mine"))
                    .statusCode(403);
            academy.post(academy.member, sessions, Map.of("number", 1)).statusCode(403);
        }

        @Test
        void does_not_reach_into_another_edition() {
            var other = Academy.id(academy.post(academy.secretariat, "/editions", Map.of("title", "Second")));
            academy.post(
                            academy.secretariat,
                            "/editions/" + other + "/modules/" + module + "/sessions",
                            Map.of("number", 1))
                    .statusCode(404);
            academy.patch(academy.secretariat, "/editions/" + other + "/modules/" + module, Map.of("title", "X"))
                    .statusCode(404);
        }
    }

    @Nested
    class Seeing {
        @Test
        void strangers_see_neither_the_edition_nor_where_a_public_dilemma_was_discussed() {
            var id = academy.accepted(
                    academy.secretariat, Map.of("question", "Q?", "sessionId", session(1), "visibility", "public"));
            table.anonymous().get(table.path + "/editions").then().body("items", empty());
            table.anonymous().get(table.path + "/editions/" + edition).then().statusCode(404);
            table.anonymous()
                    .get(table.path + "/dilemmas/" + id)
                    .then()
                    .statusCode(200)
                    .body("session", equalTo(null));
            table.anonymous()
                    .get(table.path + "/dilemmas?edition=" + edition)
                    .then()
                    .body("items", empty());
            table.as(Role.EXPERT).get(table.path + "/editions").then().body("items", empty());
        }

        @Test
        void the_programme_shows_accepted_dilemmas_to_members_and_proposed_ones_to_the_secretariat() {
            academy.proposed(academy.secretariat, Map.of("question", "Q?", "sessionId", session(1)));
            academy.get(academy.member, "/editions/" + edition).body("modules[0].sessions[0].dilemmas", empty());
            academy.get(academy.member, "/editions").body("items[0].dilemmas", equalTo(0));
            academy.get(academy.secretariat, "/editions/" + edition)
                    .body("modules[0].sessions[0].dilemmas", hasSize(1));
        }
    }
}
