package eu.commontable.consultation.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Agreement by level and, within a level, by kind. Each figure is told with the number of people behind it, never for fewer than
 * the threshold. Common ground is the geometric mean, over the levels, of the smoothed share that agrees: the group-informed
 * consensus of <i>Polis: Scaling Deliberation by Mapping High Dimensional Opinion Spaces</i> (Recerca 26, 2021), taken to the root of
 * the number of groups so that it does not sink with each further level. Levels that are held back count as one group together.
 */
final class Agreement {
    static final int THRESHOLD = 3;

    /** How one kind within one level stands to one idea. */
    record Cell(UUID contributionId, String level, String kind, Tally tally) {}

    private Agreement() {}

    /** The most common ground first; what is held back last. */
    static List<IdeaAgreement> of(List<Cell> cells) {
        return cells.stream()
                .collect(Collectors.groupingBy(Cell::contributionId, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(idea -> idea(idea.getKey(), idea.getValue()))
                .sorted(Comparator.comparing(
                        IdeaAgreement::commonGround, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private static IdeaAgreement idea(UUID id, List<Cell> cells) {
        var byLevel = new TreeMap<>(cells.stream().collect(Collectors.groupingBy(Cell::level)));
        var tallies = byLevel.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, level -> sum(level.getValue())));
        var whole = Tally.sum(tallies.values());
        boolean told = whole.people() >= THRESHOLD;
        var held = Suppression.heldBack(people(tallies), THRESHOLD, told);
        var levels = byLevel.entrySet().stream()
                .map(level -> level(
                        level.getKey(), level.getValue(), tallies.get(level.getKey()), !held.contains(level.getKey())))
                .toList();
        return new IdeaAgreement(
                id, told ? Figures.of(whole) : null, told ? commonGround(tallies, held) : null, levels);
    }

    private static LevelAgreement level(String level, List<Cell> cells, Tally whole, boolean told) {
        var tallies = cells.stream().collect(Collectors.toMap(Cell::kind, Cell::tally));
        var held = Suppression.heldBack(people(tallies), THRESHOLD, told);
        var kinds = tallies.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(kind -> new KindAgreement(
                        kind.getKey(), held.contains(kind.getKey()) ? null : Figures.of(kind.getValue())))
                .toList();
        return new LevelAgreement(level, told ? Figures.of(whole) : null, kinds);
    }

    private static double commonGround(Map<String, Tally> levels, Set<String> held) {
        var groups = new ArrayList<Tally>();
        var together = new ArrayList<Tally>();
        levels.forEach((level, tally) -> (held.contains(level) ? together : groups).add(tally));
        if (!together.isEmpty()) {
            groups.add(Tally.sum(together));
        }
        double product = groups.stream().mapToDouble(Tally::agreement).reduce(1, (a, b) -> a * b);
        return Math.round(Math.pow(product, 1.0 / groups.size()) * 1000) / 1000.0;
    }

    private static Tally sum(List<Cell> cells) {
        return Tally.sum(cells.stream().map(Cell::tally).toList());
    }

    private static Map<String, Integer> people(Map<String, Tally> tallies) {
        return tallies.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, tally -> tally.getValue()
                .people()));
    }
}
