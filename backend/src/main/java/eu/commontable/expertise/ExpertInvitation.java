package eu.commontable.expertise;

import eu.commontable.partnership.account.Preferences.Language;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is invited into the pool.
 *
 * @param participantId a participant, whose name and address are known
 * @param contactId a person at an organisation, whose name and address are known
 * @param language of the letters to them
 */
@Schema(description = "A participant, a contact, or anybody by name and address.", examples = """
                {"participantId": null, "contactId": null, "name": "Expert of Example", "email": "expert@example.example",
                 "organisationId": null, "language": "en"}""")
public record ExpertInvitation(
        UUID participantId,
        UUID contactId,

        @Size(max = 200, message = "Use at most 200 characters.")
        String name,

        @Email(message = "Write an address such as ana@town.example.")
        @Size(max = 320, message = "Use at most 320 characters.")
        String email,

        UUID organisationId,
        Language language) {

    public ExpertInvitation {
        language = language == null ? Language.EN : language;
    }
}
