package eu.commontable.consultation.room;

import eu.commontable.consultation.protocol.Kind;
import eu.commontable.dilemma.NamedOrganisation;
import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was said, as the viewer may know it. */
public record ContributionView(
        UUID id,

        @Schema(description = "Place of the phase it was said in, from 0.")
        int phase,

        Kind kind,
        String body,
        String language,
        @Nullable UUID replyTo,
        @Nullable UUID dilemmaId,
        Attribution attribution,

        @Nullable @Schema(description = "Who said it; null when it was said otherwise, or you may not know.")
        String author,

        @Nullable NamedOrganisation organisation,

        @Nullable @Schema(description = "Null also when it is not shared with you.")
        PracticeName practice,

        @Nullable Outcome outcome,
        Shown state,
        @Nullable String reason,
        boolean mine,

        @Nullable @Schema(description = "Your own.") Stance stance,

        @Schema(description = "You do this.") boolean does,
        Instant createdAt,
        @Nullable Instant editedAt,
        long version)
        implements Item {}
