package eu.commontable.expertise;

import eu.commontable.partnership.account.Preferences.Language;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an expert says of themselves; sending it joins the pool. */
@Schema(examples = """
        {"themes": [], "languages": ["en", "el"], "help": ["advice", "visit"], "availability": "Two days a month",
         "note": "Ran the reception of a port city.", "language": "en"}""")
public record ExpertProfile(
        List<@NotNull String> themes,

        List<@NotNull @Pattern(regexp = "[a-z]{2,3}", message = "Use codes of ISO 639, for example nl.") String>
                languages,

        List<@NotNull Help> help,

        @Size(max = 1_000, message = "Use at most 1,000 characters.")
        String availability,

        @Size(max = 4_000, message = "Use at most 4,000 characters.")
        String note,

        Language language) {

    public ExpertProfile {
        themes = each(themes);
        languages = each(languages);
        help = each(help);
        language = language == null ? Language.EN : language;
    }

    static <T> List<T> each(List<T> values) {
        return values == null ? List.of() : values.stream().distinct().toList();
    }
}
