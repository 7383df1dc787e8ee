package eu.commontable.practice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.partnership.Role;
import eu.commontable.shared.db.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a practice tells beyond its steps, and where it came from. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HarvestTest {
    private static final String PRACTICES = "/practices";
    private Kitchen kitchen;

    @BeforeEach
    void opens() {
        kitchen = new Kitchen();
    }

    private UUID dilemma(Map<String, ?> more) {
        var fields = new HashMap<String, Object>(more);
        fields.put("question", "Who teaches newcomers?");
        return Kitchen.id(kitchen.post(kitchen.secretariat, "/dilemmas", fields).statusCode(201));
    }

    @Nested
    class Telling {
        @Test
        void keeps_what_another_city_asks_for() {
            var id = Kitchen.id(kitchen.post(
                            kitchen.member,
                            PRACTICES,
                            Map.ofEntries(
                                    Map.entry("title", "One teacher"),
                                    Map.entry("context", "Too few for a class."),
                                    Map.entry("outcome", "too-early"),
                                    Map.entry("since", "2023-09"),
                                    Map.entry("reached", 40),
                                    Map.entry("effort", "Half a day a week"),
                                    Map.entry("personDays", 12.5),
                                    Map.entry(
                                            "cost",
                                            Map.of("amount", 1200.50, "currency", "EUR", "per", "pupil", "year", 2024)),
                                    Map.entry("preconditions", "Towns close to each other."),
                                    Map.entry("legal", List.of(Map.of("country", "NL", "text", "Schools may share."))),
                                    Map.entry(
                                            "contacts",
                                            List.of(
                                                    Map.of("role", "Coordinator", "organisationId", kitchen.town),
                                                    Map.of("role", "Teacher"))),
                                    Map.entry(
                                            "figures",
                                            List.of(Map.of("what", "pupils", "value", 40, "source", "Register")))))
                    .statusCode(201));
            kitchen.get(kitchen.neighbour, PRACTICES + "/" + id)
                    .body("context", equalTo("Too few for a class."))
                    .body("outcome", equalTo("too-early"))
                    .body("since", equalTo("2023-09"))
                    .body("reached", equalTo(40))
                    .body("personDays", equalTo(12.5f))
                    .body("cost.amount", equalTo(1200.5f))
                    .body("cost.per", equalTo("pupil"))
                    .body("legal[0].country", equalTo("NL"))
                    .body("contacts[0].organisation.name", equalTo("Town of Example"))
                    .body("contacts[1].organisation", nullValue())
                    .body("figures[0].source", equalTo("Register"));
            kitchen.get(kitchen.member, PRACTICES + "?q=close").body("items.id", hasItem(id.toString()));
        }

        @Test
        void knows_no_cost_without_its_currency_and_no_address_for_a_role() {
            kitchen.post(kitchen.member, PRACTICES, Map.of("title", "A", "cost", Map.of("amount", 5)))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/cost/currency"));
            kitchen.post(
                            kitchen.member,
                            PRACTICES,
                            Map.of("title", "A", "contacts", List.of(Map.of("role", "ask ana@town.example"))))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/contacts/0/role"));
        }

        @Test
        void knows_only_organisations_that_the_writer_sees() {
            var hidden = kitchen.organisation("Hidden", Map.of("visibility", "confidential"));
            kitchen.post(
                            kitchen.member,
                            PRACTICES,
                            Map.of("title", "A", "contacts", List.of(Map.of("role", "R", "organisationId", hidden))))
                    .statusCode(422)
                    .body("type", equalTo("/problems/validation"))
                    .body("errors[0].pointer", equalTo("/contacts"));
        }
    }

    @Nested
    class Revising {
        @Test
        void forgets_a_cost_and_keeps_a_contact_that_the_editor_does_not_see() {
            var hidden = kitchen.organisation("Hidden", Map.of("visibility", "confidential"));
            var id = kitchen.told(Map.of(
                    "title",
                    "A",
                    "organisationId",
                    kitchen.town,
                    "cost",
                    Map.of("amount", 0, "currency", "EUR"),
                    "contacts",
                    List.of(Map.of("role", "Lawyer", "organisationId", hidden))));
            var path = PRACTICES + "/" + id;
            kitchen.get(kitchen.member, path).body("contacts[0].organisation", nullValue());
            var clearing = new HashMap<String, Object>();
            clearing.put("cost", null);
            kitchen.patch(kitchen.member, path, clearing).statusCode(200).body("cost", nullValue());
            kitchen.get(kitchen.secretariat, path).body("contacts[0].organisation.name", equalTo("Hidden"));
        }
    }

    @Nested
    class AnsweringADilemma {
        @Test
        void draws_the_trace_between_both_at_once() {
            var dilemma = dilemma(Map.of());
            kitchen.step(kitchen.secretariat, "/dilemmas/" + dilemma + "/accept")
                    .statusCode(200);
            var id = Kitchen.id(kitchen.post(kitchen.member, PRACTICES, Map.of("title", "A", "dilemmaId", dilemma))
                    .statusCode(201));
            kitchen.get(kitchen.member, "/traces?item=" + id)
                    .body("items", hasSize(1))
                    .body("items[0].from.id", equalTo(dilemma.toString()))
                    .body("items[0].to.id", equalTo(id.toString()))
                    .body("items[0].author", equalTo("Test member"));
        }

        @Test
        void refuses_a_dilemma_that_is_not_shared_with_the_teller_and_tells_nothing() {
            var proposed = dilemma(Map.of());
            kitchen.post(kitchen.member, PRACTICES, Map.of("title", "Lost", "dilemmaId", proposed))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/dilemmaId"));
            kitchen.get(kitchen.member, PRACTICES).body("items.title", not(hasItem("Lost")));
        }

        @Test
        void says_nothing_of_the_dilemma_to_those_who_do_not_see_it() {
            var dilemma = dilemma(Map.of("visibility", "confidential"));
            var id = kitchen.told(Map.of("title", "A", "dilemmaId", dilemma));
            var text =
                    kitchen.get(kitchen.member, PRACTICES + "/" + id).extract().asString();
            assertFalse(text.contains(dilemma.toString()));
            kitchen.get(kitchen.member, "/traces?item=" + id).body("items", hasSize(0));
            var history = kitchen.get(kitchen.member, "/items/" + id + "/history")
                    .extract()
                    .asString();
            assertFalse(history.contains("Who teaches newcomers?"));
        }
    }

    @Nested
    class Listing {
        @Test
        void narrows_by_who_it_is_how_it_went_and_what_it_takes() {
            var region = kitchen.organisation("Region", Map.of("kind", "region", "levels", List.of("regional")));
            kitchen.told(Map.of(
                    "title",
                    "Cheap",
                    "outcome",
                    "works",
                    "personDays",
                    5,
                    "cost",
                    Map.of("amount", 900, "currency", "EUR")));
            kitchen.told(Map.of(
                    "title",
                    "Dear",
                    "outcome",
                    "failed",
                    "cost",
                    Map.of("amount", 90_000, "currency", "EUR"),
                    "personDays",
                    300));
            kitchen.told(Map.of("title", "Regional", "organisationId", region));
            finds("outcome=works", "Cheap");
            finds("outcome=failed&outcome=works", "Cheap", "Dear");
            finds("outcome=unknown", "Regional");
            finds("cost=under-1000", "Cheap");
            finds("cost=under-100000", "Dear");
            finds("effort=to-10", "Cheap");
            finds("effort=more", "Dear");
            finds("kind=region", "Regional");
            finds("level=regional", "Regional");
            finds("level=local");
        }

        private void finds(String filter, String... titles) {
            kitchen.get(kitchen.member, PRACTICES + "?sort=title&" + filter)
                    .body("items.title", equalTo(List.of(titles)));
        }

        @Test
        void puts_the_newest_first_when_asked() {
            kitchen.told(Map.of("title", "A"));
            kitchen.told(Map.of("title", "B"));
            kitchen.get(kitchen.member, PRACTICES + "?sort=-created").body("items.title", equalTo(List.of("B", "A")));
        }
    }

    @Nested
    class Comparing {
        @Test
        void answers_in_the_order_asked_and_counts_what_is_not_shared() {
            var a = kitchen.told(Map.of("title", "A"));
            var b = kitchen.told(Map.of("title", "B", "visibility", "public"));
            var hidden = kitchen.told(Map.of("title", "Hidden", "visibility", "confidential"));
            var path = PRACTICES + "/compare?id=" + b + "&id=" + hidden + "&id=" + a;
            kitchen.get(kitchen.member, path)
                    .statusCode(200)
                    .body("practices.title", equalTo(List.of("B", "A")))
                    .body("absent", equalTo(1));
            kitchen.anonymous(path)
                    .body("practices.title", equalTo(List.of("B")))
                    .body("absent", equalTo(2));
            TestPartnership.open()
                    .as(Role.MEMBER)
                    .get(TestPartnership.open().path + path)
                    .then()
                    .body("practices", hasSize(0));
        }

        @Test
        void takes_four_at_most_and_one_at_least() {
            var five = IntStream.range(0, 5).mapToObj(i -> "id=" + Ids.next()).collect(Collectors.joining("&"));
            for (var path : List.of("/compare", "/compare?" + five, "/compare/pdf", "/compare/pdf?" + five)) {
                kitchen.get(kitchen.member, PRACTICES + path)
                        .statusCode(422)
                        .body("type", equalTo("/problems/validation"));
            }
        }
    }

    @Nested
    class Printing {
        @Test
        void gives_the_same_as_a_pdf_in_the_readers_language() {
            var id = kitchen.told(Map.of(
                    "title", "A", "country", "NL", "outcome", "works", "cost", Map.of("amount", 5, "currency", "EUR")));
            for (var path : List.of(PRACTICES + "/" + id + "/pdf", PRACTICES + "/compare/pdf?id=" + id)) {
                var address = path + (path.contains("?") ? "&" : "?") + "language=fr";
                var answer = kitchen.get(kitchen.member, address)
                        .statusCode(200)
                        .contentType("application/pdf")
                        .header("Content-Disposition", containsString("inline"));
                kitchen.table
                        .as(kitchen.member)
                        .header("If-None-Match", answer.extract().header("ETag"))
                        .get(kitchen.table.path + address)
                        .then()
                        .statusCode(304);
            }
            kitchen.get(kitchen.member, PRACTICES + "/" + kitchen.town + "/pdf").statusCode(404);
        }
    }
}
