package eu.commontable.similar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SimilarTest extends Shelf {
    @Nested
    class Finding {
        @Test
        void dilemmas_practices_and_the_organisations_behind_them_and_says_why() {
            others();
            var dilemma = accepted(
                    "Where do guardians for children who arrive alone come from?",
                    Map.of(
                            "background",
                            "One guardian has forty minors and gives up after a year.",
                            "themes",
                            List.of("education")));
            var practice = made(
                    secretariat,
                    "/practices",
                    Map.of(
                            "title",
                            "Guardians for minors, with a lawyer at hand",
                            "organisationId",
                            town,
                            "themes",
                            List.of("education")));
            similar(reader, Map.of("question", GUARDIANS, "themes", List.of("education")))
                    .statusCode(200)
                    .header("Cache-Control", equalTo("no-store"))
                    .body("dilemmas.id", contains(dilemma.toString()))
                    .body("dilemmas[0].title", equalTo("Where do guardians for children who arrive alone come from?"))
                    .body("dilemmas[0].titleMarks", hasItem(Map.of("start", 9, "end", 18)))
                    .body("dilemmas[0].passage", containsString("forty minors"))
                    .body("dilemmas[0].passageMarks.size()", equalTo(2))
                    .body("dilemmas[0].themes", contains("education"))
                    .body("dilemmas[0].state", equalTo("accepted"))
                    .body("practices.id", contains(practice.toString()))
                    .body("practices[0].state", nullValue())
                    .body("practices[0].passage", nullValue())
                    .body("organisations.name", contains("Town of Example"))
                    .body("organisations[0].because.id", containsInAnyOrder(dilemma.toString(), practice.toString()));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "guardian for a minor | a form of the word",
                    "gaurdians, unacompanied minors | typing errors",
                    "How do we find guard | a word that is still being typed",
                    "GUARDIANS!!! | shouting",
                    "Des tuteurs pour les mineurs | French",
                    "voogden voor minderjarigen | Dutch",
                    "tuteurs : où les trouver pour un mineur isolé ? | French with accents",
                })
        void whatever_way_it_is_written(String question, String how) {
            others();
            accepted(GUARDIANS, Map.of());
            similar(reader, question).body("dilemmas.title", contains(GUARDIANS));
        }

        @Test
        void by_parts_of_long_dutch_words() {
            others();
            accepted("Hoe lossen we het woningtekort op?", Map.of());
            similar(reader, "Te weinig woningen in onze gemeente")
                    .body("dilemmas.title", contains("Hoe lossen we het woningtekort op?"))
                    .body("dilemmas[0].titleMarks", hasItem(Map.of("start", 18, "end", 30)));
        }

        @Test
        void the_title_counts_more_than_the_text() {
            others();
            accepted(
                    "Who pays for the old harbour?",
                    Map.of("background", "There is also an interpreter in the office on Mondays."));
            accepted("Who pays an interpreter in the office?", Map.of());
            similar(reader, "Money for an interpreter")
                    .body("dilemmas[0].title", equalTo("Who pays an interpreter in the office?"));
        }

        @Test
        void by_the_background_when_there_is_no_question_yet() {
            others();
            accepted(GUARDIANS, Map.of());
            similar(reader, Map.of("background", "We look for guardians for our unaccompanied minors."))
                    .statusCode(200)
                    .body("dilemmas.title", contains(GUARDIANS));
        }

        @Test
        void what_was_written_last() {
            others();
            var id = accepted(GUARDIANS, Map.of());
            table.as(secretariat)
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body(Map.of("question", "Who repairs the lighthouse?"))
                    .patch(table.path + "/dilemmas/" + id)
                    .then()
                    .statusCode(200);
            nothing(similar(reader, GUARDIANS));
            similar(reader, "lighthouse").body("dilemmas.id", contains(id.toString()));
        }

        @Test
        void of_a_dilemma_that_is_there_already_but_never_itself() {
            others();
            var one = accepted(GUARDIANS, Map.of());
            var two = accepted("Are volunteers good guardians for minors?", Map.of());
            table.as(reader)
                    .get(table.path + "/similar/" + one)
                    .then()
                    .statusCode(200)
                    .body("dilemmas.id", contains(two.toString()));
            similar(reader, Map.of("question", GUARDIANS, "except", one)).body("dilemmas.id", contains(two.toString()));
        }
    }

    @Nested
    class Nothing {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "   ",
                    "the of and",
                    "How can a city help people better?",
                    "😀🎉",
                    "'; drop table dilemma; --",
                    "!&|():*<->",
                    "zxcvb qwrt plmk",
                    "A recipe for apple pie with cinnamon",
                    "1 22 333",
                    "\\",
                    "%_",
                })
        void rather_than_noise(String question) {
            others();
            accepted(
                    "How do we find a guardian for each minor in our city?",
                    Map.of("background", "People help where they can."));
            nothing(similar(reader, question).statusCode(200));
        }

        @Test
        void for_a_theme_alone() {
            others();
            accepted("Which bus brings pupils to the theatre?", Map.of("themes", List.of("education")));
            nothing(similar(reader, Map.of("question", "How do we repair the roof?", "themes", List.of("education"))));
            nothing(similar(reader, Map.of("themes", List.of("education", "no-such-theme"))));
        }

        @Test
        void where_there_is_nothing() {
            nothing(similar(reader, GUARDIANS));
        }

        @Test
        void for_nothing_typed() {
            nothing(similar(reader, Map.of()).statusCode(200));
        }
    }

    @Nested
    class LongTexts {
        @Test
        void are_read() {
            others();
            accepted(GUARDIANS, Map.of());
            similar(reader, Map.of("question", GUARDIANS, "background", "Words of all sorts, ".repeat(999)))
                    .statusCode(200)
                    .body("dilemmas.title", contains(GUARDIANS));
        }

        @Test
        void are_refused_beyond_measure() {
            similar(reader, Map.of("question", "x".repeat(2001)))
                    .statusCode(422)
                    .body("type", endsWith("/problems/validation"))
                    .body("errors[0].pointer", equalTo("/question"));
            similar(reader, Map.of("background", "x".repeat(20_001))).statusCode(422);
        }
    }

    @Nested
    class Refusals {
        @Test
        void of_an_item_that_does_not_exist_or_may_not_be_seen_or_is_of_another_kind() {
            var draft = proposed(GUARDIANS, Map.of());
            for (var id : List.of(UUID.randomUUID(), draft, town)) {
                table.as(reader)
                        .get(table.path + "/similar/" + id)
                        .then()
                        .statusCode(404)
                        .body("type", endsWith("/problems/not-found"));
            }
        }

        @Test
        void of_who_has_no_role() {
            table.anonymous()
                    .body(Map.of("question", GUARDIANS))
                    .post(table.path + "/similar")
                    .then()
                    .statusCode(401);
            table.stranger()
                    .body(Map.of("question", GUARDIANS))
                    .post(table.path + "/similar")
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("/problems/not-allowed"));
        }
    }

    @Test
    void counts_of_words_go_up_and_down_with_the_texts() {
        var id = accepted("A lighthouse keeper?", Map.of());
        assertEquals(1, counted("lighthous"));
        accepted("Another lighthouse?", Map.of());
        assertEquals(2, counted("lighthous"));
        assertEquals(2, counted(""));
        step(secretariat, "/dilemmas/" + id + "/archive");
        assertEquals(1, counted("lighthous"));
        assertEquals(0, counted("keeper"));
        assertEquals(1, counted(""));
    }

    private int counted(String term) {
        int[] texts = {0};
        TestPartnership.asOwner(db -> texts[0] = db.createQuery(
                        "select coalesce(sum(texts), 0) from similar_term where partnership_id = :p and term = :t")
                .bind("p", table.id)
                .bind("t", term)
                .mapTo(Integer.class)
                .one());
        return texts[0];
    }
}
