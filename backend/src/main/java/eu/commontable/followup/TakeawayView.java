package eu.commontable.followup;

import eu.commontable.dilemma.NamedOrganisation;
import eu.commontable.partnership.Item;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One takeaway of a dilemma, as the viewer may know it. */
public record TakeawayView(
        UUID id,
        UUID dilemmaId,
        String text,
        @Nullable NamedOrganisation organisation,

        @Nullable @Schema(description = "Told to people with a role in the partnership.")
        Doer participant,

        @Nullable @Schema(description = "Who does it, in words.")
        String who,

        @Schema(description = "Who does it is withheld from you, because the city of the dilemma is hidden.")
        boolean whoHidden,

        @Nullable PartialDate due,
        int position,
        TakeawayState state,

        @Nullable @Schema(description = "What came of it, as it was told last.")
        String outcome,

        @Nullable Instant answeredAt,
        @Nullable UUID contributionId,
        @Nullable String contributionText,
        @Schema(description = "The oldest first.") List<Given> answers,
        Instant createdAt,
        long version,
        May may)
        implements Item {

    /** A person who does it. */
    @Schema(name = "TakeawayDoer")
    public record Doer(UUID id, String name) {}

    /** An answer. */
    @Schema(name = "TakeawayGiven")
    public record Given(
            @Nullable @Schema(description = "After how many months it was asked; null: told by oneself.")
            Integer months,

            Answer answer,
            @Nullable String note,
            Instant answeredAt) {}

    /** What the viewer may do. */
    @Schema(name = "TakeawayMay")
    public record May(boolean edit, boolean remove, boolean answer) {}
}
