package eu.commontable.followup;

import eu.commontable.shared.time.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of a takeaway, the same for POST and PATCH. Unknown is null.
 *
 * @param organisationId the organisation that does it
 * @param participantId the person of the partnership who does it
 * @param who who does it in words, for example a role
 * @param contributionId the advice that it was taken from
 * @param contributionText the words of that advice as they were then
 */
@Schema(
        description = "The editable fields of a takeaway: what to do, who does it, and by when. Unknown is null.",
        examples = """
                {"text": "Share one teacher with two neighbouring towns", "who": "Head of education", "due": "2027-06"}""")
public record TakeawayDraft(
        @NotBlank(message = "Say what is to be done.") @Size(max = 1000, message = "Use at most 1,000 characters.")
        String text,

        UUID organisationId,
        UUID participantId,

        @Size(min = 1, max = 200, message = "Use 1 to 200 characters.")
        String who,

        PartialDate due,
        UUID contributionId,

        @Size(max = 4000, message = "Use at most 4,000 characters.")
        String contributionText) {

    boolean namesSomebody() {
        return organisationId != null || participantId != null || who != null;
    }

    boolean namesTheSame(TakeawayDraft other) {
        return Objects.equals(organisationId, other.organisationId)
                && Objects.equals(participantId, other.participantId)
                && Objects.equals(who, other.who);
    }
}
