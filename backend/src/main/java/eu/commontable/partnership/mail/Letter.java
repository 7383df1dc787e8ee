package eu.commontable.partnership.mail;

import java.util.UUID;

/**
 * A mail to one person.
 *
 * @param name how the address is shown, or null
 * @param language en, fr or nl: the language of subject and body
 * @param subject one line, at most 300 characters
 * @param body plain text, at most 20,000 characters
 * @param purpose what it is for, lower case with hyphens, for example {@code call-invitation}
 * @param about the id of what it is about, or null
 */
public record Letter(
        String address, String name, String language, String subject, String body, String purpose, UUID about) {
    private static final int LONGEST_SUBJECT = 300;

    /** A text as a subject: in one line, and cut with an ellipsis where it is too long. */
    public static String subjectOf(String text) {
        return inOneLine(text, LONGEST_SUBJECT);
    }

    /** A text in one line, cut with an ellipsis where it is longer than so many characters. */
    public static String inOneLine(String text, int most) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() > most ? line.substring(0, most - 1) + "…" : line;
    }
}
