package eu.commontable.expertise;

import eu.commontable.partnership.Visibility;
import eu.commontable.shared.json.Key;
import eu.commontable.shared.time.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of a call, the same for POST and PATCH.
 *
 * @param organisationId the body that asks
 * @param date when the help is wanted
 * @param answerBy the last day for an answer; without it answers come until the call is closed
 */
@Schema(
        name = "ExpertCallDraft",
        description = "The editable fields of a call for help. Unknown is null, or an empty list.",
        examples = """
                {"key": "example-2027", "title": "Review our plan for reception", "topic": "A port city of 200,000.",
                 "organisationId": null, "themes": [], "help": ["peer-review"], "languages": ["en"], "date": "2027-04",
                 "answerBy": null, "visibility": "partnership"}""")
public record CallDraft(
        @Key String key,

        @NotBlank(message = "Say in a few words what is asked.")
        @Size(max = 300, message = "Use at most 300 characters.")
        String title,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String topic,

        UUID organisationId,
        List<@NotNull String> themes,
        List<@NotNull Help> help,

        List<@NotNull @Pattern(regexp = "[a-z]{2,3}", message = "Use codes of ISO 639, for example nl.") String>
                languages,

        PartialDate date,
        LocalDate answerBy,
        Visibility visibility) {

    public CallDraft {
        themes = ExpertProfile.each(themes);
        help = ExpertProfile.each(help);
        languages = ExpertProfile.each(languages);
        visibility = visibility == null ? Visibility.PARTNERSHIP : visibility;
    }
}
