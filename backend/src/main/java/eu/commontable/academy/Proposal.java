package eu.commontable.academy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the ranking suggests: the best scores get the free places. Of those whose scores lie less than a quarter of a point
 * behind the best that is left, the one goes first whose country, then whose size of city has fewer places so far.
 */
final class Proposal {
    private static final double AS_GOOD = 0.25;

    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<CitySize, Integer> sizes = new HashMap<>();

    private Proposal() {}

    /** @return a verdict for each that waits for one */
    static Map<UUID, Verdict> of(List<EnrolmentSummary> rows, int places) {
        var proposal = new Proposal();
        rows.stream().filter(row -> row.state().holdsPlace()).forEach(proposal::count);
        int free = places
                - (int) rows.stream().filter(row -> row.state().holdsPlace()).count();
        var left = new ArrayList<>(rows.stream()
                .filter(row -> row.state() == EnrolmentState.SUBMITTED)
                .sorted(Comparator.comparing(Proposal::score).reversed())
                .toList());
        var verdicts = new HashMap<UUID, Verdict>();
        while (!left.isEmpty()) {
            var next = verdicts.size() < free ? proposal.next(left) : left.getFirst();
            verdicts.put(next.id(), verdicts.size() < free ? Verdict.PLACE : Verdict.WAITING);
            proposal.count(next);
            left.remove(next);
        }
        return verdicts;
    }

    private EnrolmentSummary next(List<EnrolmentSummary> left) {
        double best = score(left.getFirst());
        return left.stream()
                .filter(row -> best - score(row) < AS_GOOD)
                .min(Comparator.<EnrolmentSummary>comparingInt(row -> countries.getOrDefault(country(row), 0))
                        .thenComparingInt(row -> sizes.getOrDefault(row.size(), 0)))
                .orElseThrow();
    }

    private void count(EnrolmentSummary row) {
        countries.merge(country(row), 1, Integer::sum);
        sizes.merge(row.size(), 1, Integer::sum);
    }

    private static double score(EnrolmentSummary row) {
        return row.mean() == null ? 0 : row.mean();
    }

    private static String country(EnrolmentSummary row) {
        return row.country() == null ? "" : row.country();
    }
}
