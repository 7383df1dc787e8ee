package eu.commontable.stakeholder.matching;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** How often we are right, on pairs that a person has judged. The gates stand a little below what was measured. */
class LabelledPairsTest {
    private static final Logger LOG = Logger.getLogger(LabelledPairsTest.class);

    private record Pair(boolean same, Probe one, Probe other, Likeness likeness) {
        static Pair of(String line) {
            var parts = line.split("\\|");
            var one = probe(parts[1]);
            var other = probe(parts[2]);
            return new Pair(parts[0].equals("same"), one, other, Matching.likeness(one, other));
        }

        private static Probe probe(String written) {
            var fields = written.split(";", -1);
            return new Probe(fields[0], field(fields, 1), field(fields, 2), field(fields, 3), countries(fields));
        }

        private static String field(String[] fields, int n) {
            return fields.length <= n || fields[n].isBlank() ? null : fields[n].strip();
        }

        private static List<String> countries(String[] fields) {
            var countries = field(fields, 4);
            return countries == null ? List.of() : List.of(countries);
        }

        String told() {
            return "%.3f %s: %s / %s %s"
                    .formatted(likeness.score(), same ? "same" : "not", one.name(), other.name(), likeness.reasons());
        }
    }

    private static List<Pair> pairs(String file) throws IOException {
        var pairs = new ArrayList<Pair>();
        try (var in = new BufferedReader(new InputStreamReader(
                LabelledPairsTest.class.getResourceAsStream("/matching/" + file), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).map(Pair::of).forEach(pairs::add);
        }
        return pairs;
    }

    @Test
    void precision_and_recall_are_what_we_say() throws IOException {
        var measured = measured("pairs.txt");
        assertTrue(measured.pairs >= 150, measured.told());
        assertTrue(measured.precision >= 0.98, measured.told());
        assertTrue(measured.recall >= 0.97, measured.told());
        assertTrue(measured.recallOfSame >= 0.86, measured.told());
    }

    @Test
    void pairs_that_nobody_tuned_for_are_told_nearly_as_well() throws IOException {
        var measured = measured("pairs-unseen.txt");
        assertTrue(measured.precision >= 0.95, measured.told());
        assertTrue(measured.recall >= 0.85, measured.told());
    }

    /** @param asked share of pairs that are not the same of which a person is asked all the same */
    private record Measured(int pairs, double precision, double recall, double recallOfSame, double asked) {
        String told() {
            return "%d pairs: precision at same %.3f, recall at unclear or same %.3f, at same %.3f; asked in vain %.3f"
                    .formatted(pairs, precision, recall, recallOfSame, asked);
        }
    }

    private static Measured measured(String file) throws IOException {
        var pairs = pairs(file);
        double same = count(pairs, true, 0);
        double taken = count(pairs, true, Candidate.SAME);
        double wronglyTaken = count(pairs, false, Candidate.SAME);
        var measured = new Measured(
                pairs.size(),
                taken / (taken + wronglyTaken),
                count(pairs, true, Candidate.UNCLEAR) / same,
                taken / same,
                count(pairs, false, Candidate.UNCLEAR) / (pairs.size() - same));
        pairs.stream()
                .filter(pair ->
                        pair.same ? pair.likeness.score() < Candidate.SAME : pair.likeness.score() >= Candidate.UNCLEAR)
                .forEach(pair -> LOG.info(pair.told()));
        LOG.info(file + ", " + measured.told());
        return measured;
    }

    @Test
    void it_does_not_matter_which_of_the_two_is_looked_for() throws IOException {
        for (var pair : pairs("pairs.txt")) {
            var turned = Matching.likeness(pair.other, pair.one);
            assertTrue(Math.abs(turned.score() - pair.likeness.score()) < 0.02, pair.told() + " and " + turned.score());
        }
    }

    private static double count(List<Pair> pairs, boolean same, double from) {
        return pairs.stream()
                .filter(pair -> pair.same == same && pair.likeness.score() >= from)
                .count();
    }
}
