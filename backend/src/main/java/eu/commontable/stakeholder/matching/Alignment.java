package eu.commontable.stakeholder.matching;

import eu.commontable.stakeholder.matching.Vocabulary.Weight;
import java.util.ArrayList;
import java.util.List;

/** Puts the words of two names side by side, each with the one that it is most like. */
final class Alignment {
    private static final double ALIKE = 0.8;
    /** From this length on two letters may differ, below only one. */
    private static final int LONG = 9;

    private Alignment() {}

    /**
     * @param score how much of both says the same, 0 to 1
     * @param extra one says something that the other does not: perhaps a part, or another one
     * @param conflicts both say something that excludes the other: another city, another sort of body, another number
     */
    record Aligned(double score, boolean extra, boolean conflicts) {}

    static Aligned of(List<String> one, List<String> other) {
        var left = new ArrayList<>(one);
        var right = new ArrayList<>(other);
        double total = weigh(one) + weigh(other);
        double same = 0;
        for (double least : new double[] {1, ALIKE}) {
            for (var word : List.copyOf(left)) {
                var match = right.stream().filter(w -> alike(word, w) >= least).findFirst();
                if (match.isPresent()) {
                    double alike = alike(word, match.get());
                    same += alike * (weight(word) + weight(match.get()));
                    left.remove(word);
                    right.remove(match.get());
                }
            }
        }
        boolean extra = bears(left) || bears(right);
        double score = total == 0 ? 0 : same / total;
        if (bears(left) && (bears(right) || types(right)) || types(left) && bears(right)) {
            score *= 0.8;
        }
        return new Aligned(score, extra || !exact(one, other), conflict(left, right, one, other));
    }

    private static boolean conflict(List<String> left, List<String> right, List<String> one, List<String> other) {
        return places(left) && places(right)
                || types(left) && (types(right) || !only(left, "city") && placesOnly(other))
                || types(right) && !only(right, "city") && placesOnly(one)
                || numbers(left)
                || numbers(right);
    }

    /** At least one word that bears meaning is the same to the letter: York is not Cork. */
    private static boolean exact(List<String> one, List<String> other) {
        return one.stream().anyMatch(w -> other.contains(w) && Vocabulary.KNOWN.weight(w) == Weight.FULL)
                || !bears(one) && !bears(other);
    }

    private static boolean only(List<String> words, String type) {
        return words.stream()
                .filter(w -> Vocabulary.KNOWN.weight(w) == Weight.TYPE)
                .allMatch(type::equals);
    }

    /** A name that is nothing but a place stands for its city. */
    private static boolean placesOnly(List<String> words) {
        return words.stream().allMatch(w -> Vocabulary.KNOWN.isCity(w) || w.equals("city"));
    }

    private static boolean places(List<String> words) {
        return words.stream().anyMatch(Vocabulary.KNOWN::isCity);
    }

    private static boolean types(List<String> words) {
        return words.stream().anyMatch(w -> Vocabulary.KNOWN.weight(w) == Weight.TYPE);
    }

    private static boolean numbers(List<String> words) {
        return words.stream().anyMatch(w -> Character.isDigit(w.charAt(0)));
    }

    private static boolean bears(List<String> words) {
        return words.stream().anyMatch(w -> Vocabulary.KNOWN.weight(w) == Weight.FULL);
    }

    private static double weigh(List<String> words) {
        return words.stream().mapToDouble(Alignment::weight).sum();
    }

    private static double weight(String word) {
        return Vocabulary.KNOWN.weight(word).value;
    }

    /** 1 for the same word, near 1 for a slip of the pen or a word that is cut off, else 0. */
    static double alike(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        int shorter = Math.min(one.length(), other.length());
        // Two cities, or two words that we know, are two however they are spelt.
        if (shorter < 4 || known(one) && known(other) || Character.isDigit(one.charAt(0))) {
            return 0;
        }
        if (one.startsWith(other) || other.startsWith(one)) {
            return Math.abs(one.length() - other.length()) <= 2 ? 0.9 : 0.82;
        }
        if (shorter < 6 && one.charAt(0) != other.charAt(0)) {
            return 0;
        }
        int allowed = shorter >= LONG ? 2 : 1;
        int apart = apart(one, other, allowed);
        return apart > allowed ? 0 : shorter >= 5 ? 0.95 - 0.03 * apart : 0.8;
    }

    private static boolean known(String word) {
        return Vocabulary.KNOWN.isCity(word) || !Vocabulary.KNOWN.forms(word).isEmpty();
    }

    /** Letters that were added, left out, changed or swapped with a neighbour; more than most when it is more than that. */
    private static int apart(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[0];
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[previous.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], previous[j]) + 1, previous[j - 1] + changed);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = previous;
            previous = row;
        }
        return previous[other.length()];
    }
}
