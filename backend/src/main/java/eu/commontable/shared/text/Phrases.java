package eu.commontable.shared.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The phrases of one letter or paper in one language, as {@link MessageFormat} patterns by key.
 *
 * @param language of the numbers and dates in them, too
 */
public record Phrases(Locale language, ResourceBundle texts) {

    /** @param bundle on the class path, without language and ending: {@code eu.commontable.academy.letters} */
    public static Phrases of(String bundle, Locale language) {
        return new Phrases(language, ResourceBundle.getBundle(bundle, language));
    }

    public static Phrases of(String bundle, String language) {
        return of(bundle, Locale.of(language));
    }

    public String say(String key, Object... values) {
        return new MessageFormat(texts.getString(key), language).format(values);
    }
}
