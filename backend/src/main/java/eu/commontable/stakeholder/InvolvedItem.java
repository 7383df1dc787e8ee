package eu.commontable.stakeholder;

import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item of another area in which an organisation takes part.
 *
 * @param kind dilemma, practice, action, indicator, event …
 * @param capacities what the organisation is there: presenter, leader, contributor, organiser …
 */
@Schema(description = "An item of another area, and what the organisation is there.")
public record InvolvedItem(
        UUID id,
        @Schema(examples = "dilemma") String kind,
        String title,
        @Nullable String state,
        Visibility visibility,
        @Schema(examples = "[\"presenter\"]") List<String> capacities,
        Instant updatedAt) {}
