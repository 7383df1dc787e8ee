package eu.commontable.academy;

import eu.commontable.dilemma.DilemmaDraft;
import eu.commontable.partnership.account.Preferences.Language;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An application to an academy. A dilemma is the ticket: one that the organisation has already, or one that is proposed in
 * the same step.
 *
 * @param organisationId whom the person comes from; one's own if none is named
 * @param dilemmaId the ticket, if it is there already
 * @param dilemma the ticket, if it is new
 * @param contactName who comes; oneself if nobody is named
 * @param language of the letters; one's own if none is named
 */
@Schema(
        description =
                "An application to an academy. Name a dilemma of your organisation, or propose one in the same step.",
        examples = """
                {"dilemma": {"question": "How can a small town find teachers for newcomers?", "themes": []},
                 "motivation": "We start a school next year.", "size": "small"}""")
public record EnrolmentDraft(
        UUID organisationId,
        UUID dilemmaId,

        @Valid DilemmaDraft dilemma,

        @Size(max = 4000, message = "Use at most 4,000 characters.")
        String motivation,

        CitySize size,

        @Size(max = 200, message = "Use at most 200 characters.")
        String contactName,

        @Email(message = "Write an address such as ana@town.example.")
        @Size(max = 320, message = "Use at most 320 characters.")
        String contactAddress,

        Language language) {

    public EnrolmentDraft {
        motivation = known(motivation);
        contactName = known(contactName);
        contactAddress = known(contactAddress);
        size = size == null ? CitySize.UNKNOWN : size;
    }

    private static String known(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
