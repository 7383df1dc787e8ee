package eu.commontable.followup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a takeaway.
 *
 * @param note what came of it
 */
@Schema(name = "TakeawayAnswerDraft", examples = "{\"answer\": \"done\", \"note\": \"The teacher started in May.\"}")
public record AnswerDraft(
        @NotNull(message = "Answer done, changed, dropped or too early.")
        Answer answer,

        @Size(max = 4000, message = "Use at most 4,000 characters.")
        String note) {}
