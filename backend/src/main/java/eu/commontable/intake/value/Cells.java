package eu.commontable.intake.value;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What all kinds of cells have in common: words that mean nothing, and several values in one. */
final class Cells {
    private static final Set<String> UNKNOWN = Set.copyOf(Vocabulary.listOf("unknown"));
    private static final Pattern STRONG = Pattern.compile("\\s*[;|\\n\\r•·]+\\s*");
    private static final Pattern WEAK = Pattern.compile("\\s*[,/+&]\\s*|\\s+-\\s+");
    private static final Pattern WORDS = Pattern.compile("(?i)\\s+(?:and|et|en|und|y|e|plus)\\s+");

    private Cells() {}

    static boolean unknown(String cell) {
        return UNKNOWN.contains(Plain.of(cell));
    }

    /** Divided by semicolons, bars and lines only. */
    static List<String> strongParts(String cell) {
        return parts(Stream.of(cell), STRONG);
    }

    /** Divided also by commas, slashes, plus and ampersand. */
    static List<String> weakParts(String cell) {
        return parts(strongParts(cell).stream(), WEAK);
    }

    /** Divided by the word and. */
    static List<String> wordParts(String part) {
        return parts(Stream.of(part), WORDS);
    }

    private static List<String> parts(Stream<String> cells, Pattern between) {
        return cells.flatMap(between::splitAsStream)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + "…";
    }
}
