package eu.commontable.partnership.account;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person may set about their own account; name and address come from the identity provider.
 *
 * @param language of the web app; null follows the browser
 */
@Schema(
        description = "What you may set about your own account. Name and email come from the identity provider.",
        examples = "{\"language\": \"fr\"}")
public record Preferences(@Nullable Language language) {

    /** Languages of the web app. */
    public enum Language {
        EN,
        FR,
        NL
    }
}
