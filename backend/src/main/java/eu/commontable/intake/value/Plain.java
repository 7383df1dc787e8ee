package eu.commontable.intake.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared: small letters, no accents, single spaces. */
public final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Plain() {}

    public static String of(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(bare.toLowerCase(Locale.ROOT)
                        .replace("ß", "ss")
                        .replace('’', '\'')
                        .replace("ø", "o")
                        .replace("ł", "l")
                        .replace("æ", "ae"))
                .replaceAll(" ")
                .strip();
    }
}
