package eu.commontable.inviting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to invite, as they were seen in the preview. */
@Schema(
        description =
                "Whom to invite: contacts, as they were seen in the preview. Those of them who cannot be invited are left out.",
        examples = """
                {"contactIds": ["0197f000-0000-7000-8000-000000000001"],
                 "words": {"role": "member", "language": "en", "sentence": null}}""")
public record InvitationDraft(
        @NotEmpty(message = "Choose at least one person.") @Size(max = 1000, message = "Name at most 1,000 people.")
        List<@NotNull UUID> contactIds,

        @NotNull(message = "Say as what you invite.") @Valid InvitationWords words) {}
