package eu.commontable.duplicate;

import eu.commontable.partnership.Item;
import eu.commontable.stakeholder.matching.Reason;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two organisations that may be one. */
public record DuplicateView(
        UUID id,
        DuplicateSide one,
        DuplicateSide other,

        @Schema(description = "0 to 1; from 0.9 on they are most probably the same.", examples = "0.93")
        double score,

        @Schema(description = "Why, strongest first.") List<Reason> reasons,

        Instant foundAt,

        @Nullable @Schema(description = "Since when somebody has said that they are two.")
        Instant dismissedAt,

        long version)
        implements Item {}
