package eu.commontable.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SearchTest {
    private final TestPartnership table = TestPartnership.open();
    private final Person secretary = table.person(Role.SECRETARIAT, null);
    private final Person member = table.person(Role.MEMBER, null);

    private void noted(String name, String notes, String visibility) {
        var fields = new HashMap<String, Object>(Map.of("name", name, "visibility", visibility));
        fields.put("notes", notes);
        table.as(secretary)
                .body(fields)
                .post(table.path + "/organisations")
                .then()
                .statusCode(201);
    }

    private void there(String... names) {
        for (var name : names) {
            noted(name, null, "partnership");
        }
    }

    private ValidatableResponse search(String q) {
        return search(member, q);
    }

    private ValidatableResponse search(Person who, String q) {
        return table.as(who)
                .queryParam("q", q)
                .get(table.path + "/search")
                .then()
                .statusCode(200);
    }

    @Nested
    class Forgiving {
        @ParameterizedTest
        @CsvSource({
            "recommendations, Recommendation on minors",
            "recommending, Recommendation on minors",
            "city, Cities of refuge",
            "refugees, Cities of refuge",
            "réfugiés, Accueil des refugies",
            "refugie, Accueil des réfugiés",
            "logements, Le logement à Liège",
            "liege, Le logement à Liège",
            "wijken, De wijk Noord",
            "gemeente, Gemeenten in Vlaanderen",
            "Malmö, City of Malmo",
            "malmo, City of Malmö",
            "flüchtlinge, Rat für Flüchtlinge",
            "FLUCHTLINGE, Rat für Flüchtlinge",
            "ελλαδα, Ελλάδα",
            "straße, Strasse der Vielfalt",
        })
        void forms_of_words_and_accents_in_several_languages(String q, String name) {
            there(name, "Something else");
            search(q).body("items.title", contains(name)).body("corrected", nullValue());
        }

        @ParameterizedTest
        @CsvSource({
            "athnes, athens, City of Athens",
            "amsterdan, amsterdam, City of Amsterdam",
            "unacompanied minors, unaccompanied minors, Unaccompanied minors in school",
            "housng first, housing first, Housing first",
            "integraton, integration, Urban academy on integration",
            "barcelna, barcelona, Ajuntament de Barcelona",
        })
        void typing_errors_and_says_what_it_looked_for_instead(String q, String corrected, String name) {
            there(name, "Quite different");
            search(q).body("items.title", contains(name)).body("corrected", equalTo(corrected));
        }

        @Test
        void the_end_of_a_word_that_is_still_being_typed() {
            there("Housing for unaccompanied minors", "Something else");
            search("unacc").body("items", hasSize(1));
            search("housing unac").body("items", hasSize(1));
        }

        @Test
        void words_that_say_nothing() {
            there("Protection of unaccompanied minors", "Something else");
            search("the protection for minors").body("items.title", contains("Protection of unaccompanied minors"));
            search("la protection des minors").body("items.title", contains("Protection of unaccompanied minors"));
        }

        @Test
        void words_of_two_languages_in_one_question() {
            there("Huisvesting voor jongeren, housing the young");
            search("housing jongere").body("items", hasSize(1));
        }

        @Test
        void typing_errors_in_words_of_the_text() {
            noted("One", "They run a kindergarten in the old harbour", "partnership");
            search("kindergarden").body("items.title", contains("One")).body("corrected", equalTo("kindergarten"));
        }
    }

    @Nested
    class Ranking {
        @Test
        void puts_the_name_before_the_mention() {
            noted("Reception centre", "In Amsterdam, near the Amsterdam harbour; Amsterdam pays", "partnership");
            there("City of Amsterdam");
            search("amsterdam").body("items.title", contains("City of Amsterdam", "Reception centre"));
        }

        @Test
        void pages_by_cursor_without_a_gap_or_a_double() {
            for (int i = 0; i < 7; i++) {
                there("Housing network " + "abcdefg".charAt(i));
            }
            var seen = new HashSet<String>();
            String cursor = null;
            for (int pages = 0; pages < 4; pages++) {
                var page = table.as(member)
                        .queryParams(cursor == null ? Map.of("limit", 2) : Map.of("limit", 2, "cursor", cursor))
                        .queryParam("q", "housing")
                        .get(table.path + "/search")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                page.getList("items.id", String.class).forEach(id -> assertEquals(true, seen.add(id)));
                cursor = page.getString("next");
            }
            assertEquals(7, seen.size());
            assertEquals(null, cursor);
        }

        @Test
        void quotes_keep_words_together_and_a_minus_leaves_out() {
            there("Housing first", "First of all housing", "Housing last");
            search("\"housing first\"").body("items.title", contains("Housing first"));
            search("“housing first”").body("items.title", contains("Housing first"));
            search("housing -last").body("items.title", containsInAnyOrder("Housing first", "First of all housing"));
        }
    }

    @Nested
    class Telling {
        @Test
        void which_words_match_as_ranges_and_never_as_markup() {
            noted("<b>Housing</b> first", null, "partnership");
            search("housing")
                    .body("items[0].title", equalTo("<b>Housing</b> first"))
                    .body("items[0].titleMarks.start", contains(3))
                    .body("items[0].titleMarks.end", contains(10))
                    .body("items[0].snippet", nullValue());
        }

        @Test
        void entries_of_a_list_without_its_brackets() {
            table.as(secretary)
                    .body(Map.of(
                            "title",
                            "Welcome desk",
                            "how",
                            List.of("A \"buddy\" for each", "Zeppelin rides on Sunday")))
                    .post(table.path + "/practices")
                    .then()
                    .statusCode(201);
            search("zeppelin")
                    .body("items[0].snippet", endsWith("buddy\" for each · Zeppelin rides on Sunday"))
                    .body("items[0].snippet", not(containsString("[")));
        }

        @Test
        void the_passage_of_the_text_that_matches() {
            noted("One", "Word ".repeat(200) + "they found a kindergarten place " + "word ".repeat(200), "partnership");
            search("kindergarten")
                    .body("items[0].snippet", containsString("kindergarten"))
                    .body("items[0].snippet.length()", not(equalTo(0)))
                    .body("items[0].snippetMarks", hasSize(1))
                    .body("items[0].titleMarks", empty());
        }

        @Test
        void how_many_there_are_of_each_kind() {
            there("Housing one", "Housing two");
            search("housing")
                    .body("kinds.kind", contains("organisation"))
                    .body("kinds.count", contains(2))
                    .body("kinds.exact", contains(true));
            table.as(member)
                    .queryParams("q", "housing", "kind", "dilemma")
                    .get(table.path + "/search")
                    .then()
                    .statusCode(200)
                    .body("items", empty())
                    .body("kinds.kind", contains("organisation"));
        }

        @Test
        void that_nothing_was_found() {
            there("Housing");
            for (var q : List.of("xyzzy", "qqqq wwww", "!!!", "-", "\"", "' or 1=1 --", "a:*b & (")) {
                search(q).body("items", empty()).body("corrected", nullValue()).body("kinds", empty());
            }
        }

        @Test
        void what_is_missing_in_the_question() {
            table.as(member).get(table.path + "/search").then().statusCode(422);
            table.as(member)
                    .queryParam("q", "x".repeat(201))
                    .get(table.path + "/search")
                    .then()
                    .statusCode(422);
        }
    }

    @Nested
    class Hiding {
        @Test
        void what_the_viewer_may_not_see_in_hits_counts_and_corrections() {
            noted("Corruption in the harbour", "bribery", "confidential");
            noted("Housing", null, "partnership");
            search(secretary, "corruption").body("items", hasSize(1));
            search(secretary, "coruption").body("corrected", equalTo("corruption"));
            for (var q : List.of("corruption", "coruption", "bribery", "briberi", "harbour")) {
                search(q).body("items", empty()).body("kinds", empty()).body("corrected", nullValue());
            }
        }

        @Test
        void a_hidden_word_does_not_stand_before_a_visible_one() {
            noted("Amsterdan", null, "confidential");
            there("Amsterdam");
            search("amsterdaan").body("items.title", contains("Amsterdam")).body("corrected", equalTo("amsterdam"));
        }

        @Test
        void what_is_not_public_from_anonymous_readers_and_experts() {
            noted("Housing inside", null, "partnership");
            noted("Housing outside", null, "public");
            table.anonymous()
                    .queryParam("q", "housing")
                    .get(table.path + "/search")
                    .then()
                    .body("items.title", contains("Housing outside"))
                    .body("kinds[0].count", is(1));
            search(table.person(Role.EXPERT, null), "housing").body("items.title", contains("Housing outside"));
        }

        @Test
        void what_belongs_to_another_partnership() {
            noted("Housing", null, "public");
            var elsewhere = TestPartnership.open();
            elsewhere
                    .as(Role.SECRETARIAT)
                    .queryParam("q", "housing")
                    .get(elsewhere.path + "/search")
                    .then()
                    .body("items", empty())
                    .body("corrected", nullValue());
        }

        @Test
        void what_is_archived() {
            there("Housing");
            var id = search("housing").extract().path("items[0].id");
            table.as(secretary)
                    .header("If-Match", "*")
                    .post(table.path + "/organisations/" + id + "/archive")
                    .then()
                    .statusCode(200)
                    .body("archivedAt", notNullValue());
            search("housing").body("items", empty());
        }
    }
}
