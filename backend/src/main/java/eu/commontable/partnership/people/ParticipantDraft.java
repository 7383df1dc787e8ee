package eu.commontable.partnership.people;

import eu.commontable.partnership.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person's place in the partnership, the same for POST and PATCH.
 *
 * @param email whoever signs in with this verified address takes the place; it stays as it is once somebody has
 * @param organisationId the body the person stands for; null if for none
 */
@Schema(description = "A person's place in the partnership.", examples = """
                {"name": "Ana Example", "email": "ana@town.example", "role": "member", "organisationId": null}""")
public record ParticipantDraft(
        @NotBlank(message = "Give the person's name.") @Size(max = 200, message = "Use at most 200 characters.")
        String name,

        @NotBlank(message = "Give the address the person signs in with.")
        @Email(message = "Write an address such as ana@town.example.")
        @Size(max = 254, message = "Use at most 254 characters.")
        String email,

        @NotNull(message = "Choose a role.") Role role,

        UUID organisationId) {}
