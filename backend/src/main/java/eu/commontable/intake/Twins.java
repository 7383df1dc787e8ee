package eu.commontable.intake;

import eu.commontable.intake.value.Plain;
import eu.commontable.stakeholder.matching.Candidate;
import eu.commontable.stakeholder.matching.Matching;
import eu.commontable.stakeholder.matching.Probe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rows of one file that name the same organisation. Rows are compared only with those above that share a rare sign with them. */
final class Twins {
    /** What more rows than this share says nothing. */
    private static final int COMMON = 25;

    private static final int SHORT_WORD = 3;

    private final Map<String, List<Row>> bySign = new HashMap<>();

    private record Row(int number, Probe probe) {}

    /** The most alike of the rows above, if a person should look at it. */
    Optional<Match> above(Probe probe) {
        var compared = new LinkedHashSet<Row>();
        for (var sign : signs(probe)) {
            compared.addAll(bySign.getOrDefault(sign, List.of()));
        }
        Match best = null;
        for (var row : compared) {
            var likeness = Matching.likeness(probe, row.probe());
            if (likeness.score() >= Candidate.UNCLEAR && (best == null || likeness.score() > best.score())) {
                best = new Match(null, row.number(), row.probe().name(), likeness.score(), likeness.reasons());
            }
        }
        return Optional.ofNullable(best);
    }

    /** A row that others below may be the same as. */
    void add(int number, Probe probe) {
        var row = new Row(number, probe);
        for (var sign : signs(probe)) {
            var rows = bySign.computeIfAbsent(sign, s -> new ArrayList<>(2));
            if (rows.size() <= COMMON) {
                rows.add(row);
            }
        }
    }

    /** All words whatever their order, pairs of words, the host of the website, initials and short names. */
    private static Set<String> signs(Probe probe) {
        var signs = new LinkedHashSet<String>();
        var words = Stream.of(Plain.of(probe.name()).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var telling = words.stream()
                .filter(word -> word.length() > SHORT_WORD)
                .sorted()
                .toList();
        signs.add("=" + String.join(" ", words.stream().sorted().toList()));
        signs.add("_" + String.join("", words));
        for (int i = 0; i + 1 < telling.size(); i++) {
            signs.add(telling.get(i) + "+" + telling.get(i + 1));
        }
        if (telling.size() == 1) {
            signs.add(telling.getFirst());
        }
        if (words.size() > 2) {
            signs.add("~"
                    + String.join(
                            "", words.stream().map(word -> word.substring(0, 1)).toList()));
        }
        if (words.size() == 1) {
            signs.add("~" + words.getFirst());
        }
        if (probe.shortName() != null) {
            signs.add("~" + Plain.of(probe.shortName()));
        }
        if (probe.website() != null) {
            signs.add("@"
                    + probe.website().replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/:?#].*", ""));
        }
        return signs;
    }
}
