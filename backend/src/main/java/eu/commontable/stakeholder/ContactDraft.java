package eu.commontable.stakeholder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of a contact, the same for POST and PATCH.
 *
 * @param organisationId stays as it is once the contact is there
 * @param consent agrees to be named to readers outside the partnership
 * @param privacy why the person is kept and what is shown to whom
 */
@Schema(
        description = "The editable fields of a contact. Unknown is null, or an empty list. The organisation stays.",
        examples = """
                {"organisationId": "0197f000-0000-7000-8000-000000000001", "name": "Head of integration", "role": "Head of unit",
                 "email": "integration@town.example", "phone": "+31 20 000 0000", "languages": ["nl", "en"], "consent": false,
                 "privacy": {"basis": "public-task", "purpose": "Work of the partnership", "detailsFor": "members"}}""")
public record ContactDraft(
        @NotNull(message = "Say at which organisation this person works.")
        UUID organisationId,

        @NotBlank(message = "Give the person a name.") @Size(max = 200, message = "Use at most 200 characters.")
        String name,

        @Size(min = 1, max = 200, message = "Use 1 to 200 characters.")
        String role,

        @Pattern(regexp = "[^@\\s]+@[^@\\s]+", message = "Write the whole address, for example name@town.example.")
        @Size(max = 320, message = "Use at most 320 characters.")
        String email,

        @Size(min = 1, max = 60, message = "Use 1 to 60 characters.")
        String phone,

        List<
                        @NotNull
                        @Pattern(
                                regexp = "[a-z]{2,3}",
                                message = "Use the code of the language (ISO 639), for example nl.")
                        String>
                languages,

        Boolean consent,
        @Valid ContactPrivacy privacy) {

    public ContactDraft {
        languages = languages == null ? List.of() : languages;
        consent = consent != null && consent;
        privacy = privacy == null ? ContactPrivacy.UNKNOWN : privacy;
    }
}
