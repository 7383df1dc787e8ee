package eu.commontable.stakeholder.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A probe made comparable.
 *
 * @param words of the name, without small words and legal forms, in their order
 * @param meanings the same in one language, generic words folded to one
 * @param called the name when it may itself be an abbreviation: one word
 * @param abbreviations what it is called in short: given, in brackets, or in capitals within the name
 * @param initials of the name, with and without its small words
 */
record Folded(
        List<String> words,
        List<String> meanings,
        String called,
        Set<String> abbreviations,
        Set<String> initials,
        String domain,
        String city,
        Set<String> countries) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** e.V., v.z.w., S.A.: the dots go before the name is cut into words. */
    private static final Pattern DOTTED = Pattern.compile("\\b(\\p{L})\\.\\s?(?=\\p{L}\\b)");

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
    private static final Pattern PARTS = Pattern.compile("\\s+[–—|-]\\s+|\\s*[:|]\\s+");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{1,9}|\\p{Lu}{2,}[a-z]?\\p{Lu}*");
    private static final Set<String> SMALL = set(
            ("of the and for to in on at by a an de d du des le la les l et pour aux au sur en van der den het een voor und die das"
                    + " dem des fur fuer von vom zu di del dell della dei delle per el los las y e i para da do dos s t w na o"));
    private static final Set<String> LEGAL = set(
            ("vzw asbl aisbl ivzw ngo ong ev gmbh ggmbh ltd limited inc bv nv sa srl sas sarl onlus aps ets cvba scrl plc llc ag kg"
                    + " eeig geie spa sro zs as ab oy ry npo csv"));

    static Folded of(Probe probe) {
        var abbreviations = new LinkedHashSet<String>();
        var name = spokenName(probe.name(), abbreviations);
        var all = words(name);
        var words = bearing(all);
        if (probe.shortName() != null && !probe.shortName().isBlank()) {
            abbreviations.add(compact(probe.shortName()));
        }
        var meanings = Vocabulary.KNOWN.meant(words);
        return new Folded(
                words,
                List.copyOf(new LinkedHashSet<>(meanings)),
                words.size() == 1 ? words.getFirst() : null,
                Set.copyOf(abbreviations),
                Stream.of(all.stream().filter(word -> !LEGAL.contains(word)).toList(), words)
                        .filter(spelt -> spelt.size() > 1)
                        .map(Folded::initials)
                        .collect(Collectors.toSet()),
                Website.domain(probe.website()),
                city(probe.city()),
                Set.copyOf(probe.countries()));
    }

    /** The name without what is said besides: "VNG – Vereniging van …", "… (ENAR)". */
    private static String spokenName(String name, Set<String> abbreviations) {
        var rest = new StringBuilder();
        var brackets = BRACKETS.matcher(name);
        while (brackets.find()) {
            if (CAPITALS.matcher(brackets.group(1).strip()).matches()) {
                abbreviations.add(compact(brackets.group(1)));
                brackets.appendReplacement(rest, " ");
            }
        }
        brackets.appendTail(rest);
        var parts = new ArrayList<>(List.of(PARTS.split(rest.toString().strip())));
        if (parts.size() > 1) {
            parts.removeIf(part -> CAPITALS.matcher(part).matches() && abbreviations.add(compact(part)));
        }
        var spoken = String.join(" ", parts);
        return words(spoken).isEmpty() ? name : spoken;
    }

    private static String initials(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private static String city(String city) {
        if (city == null || city.isBlank()) {
            return null;
        }
        return String.join(" ", Vocabulary.KNOWN.meant(bearing(words(city))));
    }

    static String plain(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        return plain.replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("æ", "a")
                .replace("œ", "o")
                .replace("ı", "i");
    }

    static List<String> words(String text) {
        var plain = DOTTED.matcher(plain(text)).replaceAll("$1");
        return APART.splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .map(Folded::withoutSpeltOutUmlauts)
                .toList();
    }

    private static Set<String> set(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }

    /** The words that say something. */
    static List<String> bearing(List<String> all) {
        var words = all.stream()
                .filter(word -> !SMALL.contains(word) && !LEGAL.contains(word))
                .toList();
        return words.isEmpty() ? all : words;
    }

    /** Köln and Koeln, Tür and Tuer: the same on both sides, whether it is German or not. */
    private static String withoutSpeltOutUmlauts(String word) {
        return word.length() < 4
                ? word
                : word.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    static String compact(String text) {
        return APART.matcher(plain(text)).replaceAll("");
    }

    /** Words to look for besides its own: the same in other languages. */
    Set<String> otherForms() {
        var forms = new LinkedHashSet<String>();
        for (var meaning : meanings) {
            if (Vocabulary.KNOWN.weight(meaning) == Vocabulary.Weight.FULL) {
                for (var form : Vocabulary.KNOWN.forms(meaning)) {
                    forms.addAll(List.of(form.split(" ")));
                }
            }
        }
        words.forEach(forms::remove);
        return forms;
    }
}
