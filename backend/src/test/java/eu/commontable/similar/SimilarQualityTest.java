package eu.commontable.similar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import eu.commontable.shared.db.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How good it is on a set of texts and questions in three languages that we wrote and labelled. Weights were chosen on the
 * tuning half alone; the other half says how they do on what they were not chosen for.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SimilarQualityTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestPartnership table = TestPartnership.closed();
    private final Person member = table.person(Role.MEMBER, null);

    /** @param kind dilemma or practice */
    record Text(String key, String kind, String language, List<String> themes, String title, String text) {}

    /** @param relevant keys of texts; empty: nothing is right */
    record Question(String half, String language, String question, List<String> relevant) {}

    /** @param quiet share of the questions that nothing answers which got nothing */
    record Quality(double precision, double recall, double quiet) {}

    private static <T> List<T> read(String name, TypeReference<List<T>> type) throws IOException {
        try (var in = SimilarQualityTest.class.getResourceAsStream("/similar/" + name)) {
            return JSON.readValue(in, type);
        }
    }

    private Map<UUID, String> keep(List<Text> texts) {
        var keys = new HashMap<UUID, String>();
        TestPartnership.asOwner(db -> db.useTransaction(tx -> {
            tx.execute(
                    "insert into theme (partnership_id, key, label_en, label_fr, label_nl) select ?, t, t, t, t from unnest(?) t on conflict do nothing",
                    table.id,
                    texts.stream()
                            .flatMap(text -> text.themes().stream())
                            .distinct()
                            .toArray(String[]::new));
            for (var text : texts) {
                var id = Ids.next();
                keys.put(id, text.key());
                tx.execute(
                        text.kind().equals("dilemma")
                                ? "insert into dilemma (id, partnership_id, question, background, themes, state) values (?, ?, ?, ?, ?, 'accepted')"
                                : "insert into practice (id, partnership_id, title, summary, themes) values (?, ?, ?, ?, ?)",
                        id,
                        table.id,
                        text.title(),
                        text.text(),
                        text.themes().toArray(String[]::new));
            }
        }));
        return keys;
    }

    private List<String> answered(Question question, Map<UUID, String> keys) {
        JsonPath answer = table.as(member)
                .body(Map.of("question", question.question()))
                .post(table.path + "/similar")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        record Hit(String key, float score) {}
        return Stream.of("dilemmas", "practices")
                .flatMap(kind -> answer.getList(kind).stream())
                .map(one -> (Map<?, ?>) one)
                .map(one -> new Hit(
                        keys.get(UUID.fromString((String) one.get("id"))), ((Number) one.get("score")).floatValue()))
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .map(Hit::key)
                .toList();
    }

    private static double share(List<String> hits, int first, List<String> relevant, int of) {
        return hits.stream().limit(first).filter(relevant::contains).count() / (double) of;
    }

    private Quality measure(List<Question> questions, Map<UUID, String> keys) {
        double precision = 0;
        double recall = 0;
        double quiet = 0;
        for (var question : questions) {
            var hits = answered(question, keys);
            var relevant = question.relevant();
            if (relevant.isEmpty()) {
                quiet += hits.isEmpty() ? 1 : 0;
            } else {
                precision += share(hits, 3, relevant, Math.clamp(hits.size(), 1, 3));
                recall += share(hits, 5, relevant, Math.min(5, relevant.size()));
            }
        }
        double open = questions.stream().filter(one -> one.relevant().isEmpty()).count();
        return new Quality(precision / (questions.size() - open), recall / (questions.size() - open), quiet / open);
    }

    @Test
    void finds_what_is_similar_and_nothing_where_nothing_is() throws IOException {
        var keys = keep(read("texts.json", new TypeReference<List<Text>>() {}));
        var questions = read("questions.json", new TypeReference<List<Question>>() {});
        for (var half : List.of("tuning", "held-out")) {
            var quality = measure(
                    questions.stream().filter(one -> one.half().equals(half)).toList(), keys);
            System.out.printf(
                    Locale.ROOT,
                    "similar, %s: precision at 3 %.2f, recall at 5 %.2f, nothing where nothing is right %.2f%n",
                    half,
                    quality.precision(),
                    quality.recall(),
                    quality.quiet());
            assertTrue(quality.precision() >= 0.65, half + " " + quality);
            assertTrue(quality.recall() >= 0.70, half + " " + quality);
            assertTrue(quality.quiet() >= 0.85, half + " " + quality);
        }
    }
}
