package eu.commontable.interaction;

import eu.commontable.partnership.Visibility;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the log as a row of a list. */
public record InteractionSummary(
        UUID id,
        @Nullable String key,
        String title,
        InteractionKind kind,

        @Schema(implementation = String.class) PartialDate date,

        @Nullable GovernanceLevel level,
        List<Party> counterparts,
        List<String> counterpartNames,
        @Nullable String place,
        @Nullable String followUp,

        @Nullable @Schema(implementation = String.class) PartialDate followUpDate,

        boolean followUpDone,
        Visibility visibility,
        Instant updatedAt,
        @Nullable Instant archivedAt) {}
