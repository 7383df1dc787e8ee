package eu.commontable.intake.value;

import eu.commontable.intake.value.Change.Why;
import eu.commontable.shared.json.Words;
import eu.commontable.stakeholder.Level;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Cells with countries and levels: "France, Belgium", "Spain + global", "Holland", "UK/Ireland", "EU". */
final class Places {
    private static final Codes COUNTRIES = Codes.ofCountries();
    private static final Vocabulary LEVELS = Vocabulary.of("level");

    private Places() {}

    /** @param changes in which way the cell was not taken as it stood */
    record Found(List<String> countries, List<Level> levels, List<Change> changes) {}

    static boolean isCountry(String cell) {
        var found = read(cell);
        return !found.countries().isEmpty()
                && found.changes().stream().noneMatch(change -> change.why() == Why.LEFT_OUT);
    }

    static boolean isLevel(String cell) {
        return LEVELS.exactly(Plain.of(cell)).isPresent();
    }

    static Found read(String cell) {
        var countries = new LinkedHashSet<String>();
        var levels = new LinkedHashSet<Level>();
        var left = new ArrayList<String>();
        var spelt = new ArrayList<String>();
        understand(cell, countries, levels, left, spelt);
        return new Found(List.copyOf(countries), List.copyOf(levels), changes(cell, countries, levels, left, spelt));
    }

    private static void understand(
            String cell, Set<String> countries, Set<Level> levels, List<String> left, List<String> spelt) {
        if (known(cell, countries, levels)) {
            return;
        }
        for (var part : Cells.weakParts(cell.replaceAll("[()]", ","))) {
            if (known(part, countries, levels) || Cells.unknown(part)) {
                continue;
            }
            for (var word : Cells.wordParts(part)) {
                if (!known(word, countries, levels) && !misspelt(word, countries, spelt)) {
                    left.add(word);
                }
            }
        }
    }

    private static boolean known(String text, Set<String> countries, Set<Level> levels) {
        var plain = Plain.of(text);
        var level = LEVELS.exactly(plain).map(word -> Words.read(Level.class, word));
        if (level.isPresent()) {
            levels.add(level.get());
            return true;
        }
        return COUNTRIES.of(plain).map(countries::add).isPresent();
    }

    private static boolean misspelt(String text, Set<String> countries, List<String> spelt) {
        var code = COUNTRIES.misspelt(Plain.of(text));
        code.ifPresent(found -> {
            countries.add(found);
            spelt.add(text);
        });
        return code.isPresent();
    }

    private static List<Change> changes(
            String cell, Set<String> countries, Set<Level> levels, List<String> left, List<String> spelt) {
        var changes = new ArrayList<Change>();
        var codes = String.join(", ", countries);
        if (!countries.isEmpty() && !codes.equals(cell)) {
            var why = !spelt.isEmpty() ? Why.SPELLING : countries.size() > 1 ? Why.SPLIT : Why.WORD;
            changes.add(new Change(Field.COUNTRY, cell, codes, why));
        }
        if (!levels.isEmpty()) {
            changes.add(new Change(Field.LEVEL, cell, words(levels), Why.LEVEL));
        }
        if (!left.isEmpty()) {
            changes.add(new Change(Field.COUNTRY, String.join(", ", left), "", Why.LEFT_OUT));
        }
        return changes;
    }

    /** A cell of a column with levels. */
    static Found readLevels(String cell) {
        var levels = new LinkedHashSet<Level>();
        var left = new ArrayList<String>();
        for (var part : Cells.weakParts(cell)) {
            LEVELS.within(Plain.of(part))
                    .ifPresentOrElse(word -> levels.add(Words.read(Level.class, word)), () -> left.add(part));
        }
        var changes = new ArrayList<Change>();
        if (!levels.isEmpty() && !words(levels).equalsIgnoreCase(cell)) {
            changes.add(new Change(Field.LEVEL, cell, words(levels), levels.size() > 1 ? Why.SPLIT : Why.WORD));
        }
        if (!left.isEmpty()) {
            changes.add(new Change(Field.LEVEL, String.join(", ", left), "", Why.LEFT_OUT));
        }
        return new Found(List.of(), List.copyOf(levels), changes);
    }

    private static String words(Set<Level> levels) {
        return String.join(", ", levels.stream().map(Words::of).toList());
    }
}
