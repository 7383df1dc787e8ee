package eu.commontable.intake.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** From names in many languages to ISO codes; the names are Unicode's (CLDR), as the JDK has them. */
final class Codes {
    private static final Locale[] SPOKEN = Stream.of(
                    "en", "fr", "nl", "de", "es", "it", "pt", "pl", "el", "ro", "sv", "da", "fi", "cs", "sk", "sl",
                    "hr", "hu", "bg", "et", "lv", "lt", "mt", "ga", "tr", "ar", "uk", "ru")
            .map(Locale::forLanguageTag)
            .toArray(Locale[]::new);
    private static final int SHORTEST_MISSPELT = 6;

    private final Map<String, String> codes = new HashMap<>();

    private Codes() {}

    static Codes ofCountries() {
        var all = new Codes();
        for (var code : Locale.getISOCountries()) {
            all.learn(Locale.of("", code), code);
        }
        all.learn(Locale.of("", "XK"), "XK");
        all.codes.putAll(Vocabulary.of("country").all());
        return all;
    }

    static Codes ofLanguages() {
        var all = new Codes();
        for (var code : Locale.getISOLanguages()) {
            var language = Locale.of(code);
            all.codes.put(code, code);
            for (var speaker : SPOKEN) {
                all.codes.putIfAbsent(Plain.of(language.getDisplayLanguage(speaker)), code);
            }
        }
        return all;
    }

    private void learn(Locale country, String code) {
        codes.put(Plain.of(code), code);
        for (var speaker : SPOKEN) {
            codes.putIfAbsent(Plain.of(country.getDisplayCountry(speaker)), code);
        }
        try {
            codes.putIfAbsent(Plain.of(country.getISO3Country()), code);
        } catch (java.util.MissingResourceException none) {
            // Kosovo has no three letters in the standard.
        }
    }

    Optional<String> of(String plain) {
        return Optional.ofNullable(codes.get(plain));
    }

    /** With one letter wrong, missing or too many, if that leaves no doubt. */
    Optional<String> misspelt(String plain) {
        if (plain.length() < SHORTEST_MISSPELT) {
            return Optional.empty();
        }
        var near = codes.entrySet().stream()
                .filter(known -> known.getKey().length() >= SHORTEST_MISSPELT && oneApart(known.getKey(), plain))
                .map(Map.Entry::getValue)
                .distinct()
                .limit(2)
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    /** One letter replaced, added, left out, or two neighbours swapped. */
    static boolean oneApart(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        var a = one.substring(same);
        var b = other.substring(same);
        if (a.length() == b.length()) {
            return a.isEmpty()
                    || a.substring(1).equals(b.substring(1))
                    || a.length() > 1
                            && a.charAt(0) == b.charAt(1)
                            && a.charAt(1) == b.charAt(0)
                            && a.substring(2).equals(b.substring(2));
        }
        return a.length() > b.length()
                ? a.substring(1).equals(b)
                : b.substring(1).equals(a);
    }
}
