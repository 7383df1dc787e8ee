package eu.commontable.stakeholder.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What words of names mean, from {@code words.txt} and {@code cities.txt}: forms are plain (no capitals, no accents). */
final class Vocabulary {
    static final Vocabulary KNOWN = new Vocabulary();

    /** Names of several words, which are replaced before a name is cut into words: {@code den haag}. */
    private static final int LONGEST_PHRASE = 3;

    private static final int SHORTEST_PART = 3;

    enum Weight {
        /** What sort of body it is; says little of which one. */
        TYPE(0.2),
        LIGHT(0.3),
        FULL(1);

        final double value;

        Weight(double value) {
            this.value = value;
        }
    }

    private final Map<String, String> meanings = new HashMap<>();
    private final Map<String, Weight> weights = new HashMap<>();
    private final Set<String> cities = new HashSet<>();
    private final Map<String, List<String>> forms = new HashMap<>();

    private Vocabulary() {
        for (var line : lines("words.txt")) {
            var weight = Weight.valueOf(line.substring(0, line.indexOf(' ')).toUpperCase(Locale.ROOT));
            weights.put(learn(line.substring(line.indexOf(' ') + 1)), weight);
        }
        for (var line : lines("cities.txt")) {
            cities.add(learn(line));
        }
    }

    private String learn(String line) {
        var parts = line.split(": ");
        var meaning = parts[0].replace(' ', '_');
        var all = Stream.concat(Stream.of(parts[0]), Stream.of(parts[1].split(",\\s*")))
                .map(form -> String.join(" ", Folded.bearing(Folded.words(form))))
                .distinct()
                .toList();
        all.forEach(form -> meanings.putIfAbsent(form, meaning));
        forms.put(meaning, all);
        return meaning;
    }

    /** Words with what they mean, neighbours read together where they are one name. */
    List<String> meant(List<String> words) {
        var meant = new ArrayList<String>();
        for (int i = 0; i < words.size(); ) {
            int length = Math.min(LONGEST_PHRASE, words.size() - i);
            while (length > 1 && !meanings.containsKey(String.join(" ", words.subList(i, i + length)))) {
                length--;
            }
            var form = String.join(" ", words.subList(i, i + length));
            var meaning = meaning(form);
            if (meaning == null) {
                meant.addAll(parts(form));
            } else {
                meant.add(meaning);
            }
            i += length;
        }
        return meant;
    }

    private String meaning(String form) {
        return meanings.getOrDefault(form, meanings.get(singular(form)));
    }

    /** What is written in one word in German and Dutch: Flüchtlingsrat, Vluchtelingenraad. */
    private List<String> parts(String word) {
        for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
            var head = meaning(word.substring(0, cut));
            var tail = meaning(word.substring(cut));
            if (head != null && tail != null) {
                return List.of(head, tail);
            }
        }
        return List.of(singular(word));
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    boolean isCity(String meaning) {
        return cities.contains(meaning);
    }

    Weight weight(String meaning) {
        return weights.getOrDefault(meaning, Weight.FULL);
    }

    /** Every single word that means the same. */
    List<String> forms(String meaning) {
        return forms.getOrDefault(meaning, List.of());
    }

    private static List<String> lines(String file) {
        try (var in = new BufferedReader(
                new InputStreamReader(Vocabulary.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
