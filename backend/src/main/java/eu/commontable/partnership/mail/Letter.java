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
        String address, String name, String language, String subject, String body, String purpose, UUID about) {}
