package eu.commontable.intake.value;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The word list {@code words.properties}, by the part of its keys before the dot. */
final class Vocabulary {
    private static final Properties WORDS = load();

    /** From a word, plain, to what it means. */
    private final Map<String, String> meanings = new HashMap<>();

    private final int mostWords;

    private Vocabulary(String part) {
        WORDS.forEach((key, list) -> {
            var name = key.toString();
            if (name.startsWith(part + ".")) {
                list(list.toString()).forEach(word -> meanings.put(word, name.substring(part.length() + 1)));
                meanings.putIfAbsent(Plain.of(name.substring(part.length() + 1)), name.substring(part.length() + 1));
            }
        });
        mostWords = meanings.keySet().stream()
                .mapToInt(word -> word.split(" ").length)
                .max()
                .orElse(1);
    }

    static Vocabulary of(String part) {
        return new Vocabulary(part);
    }

    static List<String> list(Object commaSeparated) {
        return Stream.of(commaSeparated.toString().split(",")).map(Plain::of).toList();
    }

    static List<String> listOf(String key) {
        return list(WORDS.getProperty(key));
    }

    Map<String, String> all() {
        return meanings;
    }

    Optional<String> exactly(String plain) {
        return Optional.ofNullable(meanings.get(plain));
    }

    /** The meaning of the longest known expression in it; the leftmost of equally long ones. */
    Optional<String> within(String plain) {
        var whole = meanings.get(plain);
        if (whole != null) {
            return Optional.of(whole);
        }
        var words = plain.split("[\\s,;:()/\"]+");
        for (int length = Math.min(mostWords, words.length); length > 0; length--) {
            for (int from = 0; from + length <= words.length; from++) {
                var found = meanings.get(String.join(" ", List.of(words).subList(from, from + length)));
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private static Properties load() {
        var words = new Properties();
        try (var in = Vocabulary.class.getResourceAsStream("/eu/commontable/intake/words.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
