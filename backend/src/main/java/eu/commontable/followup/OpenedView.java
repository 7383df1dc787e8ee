package eu.commontable.followup;

import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the holder of a follow-up's link reads: the takeaways, and what was answered in this round. */
@Schema(name = "FollowUpOpened")
public record OpenedView(
        UUID askId,
        UUID dilemmaId,
        String partnership,
        String person,
        String question,

        @Schema(description = "After how many months it was asked.")
        int months,

        LocalDate askedOn,
        @Schema(description = "The last day for an answer.") LocalDate closesOn,

        @Schema(description = "An answer can still be given or corrected.")
        boolean open,

        List<Told> takeaways) {

    /** A takeaway, with the answer of this round. */
    @Schema(name = "FollowUpTakeaway")
    public record Told(
            UUID id,
            String text,
            @Nullable PartialDate due,
            TakeawayState state,
            @Nullable String outcome,
            @Nullable Answer answer,
            @Nullable String note) {}
}
