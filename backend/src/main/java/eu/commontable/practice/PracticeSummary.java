package eu.commontable.practice;

import eu.commontable.dilemma.NamedOrganisation;
import eu.commontable.partnership.Visibility;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A practice as a row of a list. */
public record PracticeSummary(
        UUID id,
        @Nullable String key,
        String title,
        @Nullable NamedOrganisation organisation,
        @Nullable String country,
        List<String> themes,
        @Nullable PracticeOutcome outcome,
        @Nullable @Schema(implementation = String.class) PartialDate since,
        @Nullable String summary,
        @Nullable BigDecimal personDays,
        @Nullable PracticeCost cost,
        boolean tellsWhatFailed,

        @Schema(description = "How many organisations have begun to reuse it, among those that everybody here may see.")
        int reusedBy,

        Visibility visibility,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant archivedAt) {}
