package eu.commontable.stakeholder;

import eu.commontable.partnership.Role;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of a seat, the same for POST and PATCH.
 *
 * @param hasVote null: not known, or the partnership does not vote
 * @param delegateId the contact who casts the vote
 * @param successorId the other organisation that took the seat over
 */
@Schema(
        description = "The editable fields of an organisation's seat. The organisation stays. hasVote null: not known.",
        examples = """
                {"organisationId": "0197f000-0000-7000-8000-000000000001", "role": "member", "starts": "2025-01", "ends": "2027",
                 "mandate": "Stands for small cities.", "hasVote": true, "delegateId": null, "successorId": null}""")
public record MembershipDraft(
        @NotNull(message = "Choose the organisation that takes the seat.")
        UUID organisationId,

        @NotNull(message = "Choose the role of this seat.") Role role,

        @Nullable PartialDate starts,

        @Nullable PartialDate ends,

        @Size(max = 4000, message = "Use at most 4,000 characters.")
        String mandate,

        @Nullable Boolean hasVote,

        @Nullable UUID delegateId,

        @Nullable UUID successorId) {}
