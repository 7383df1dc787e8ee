package eu.commontable.expertise;

import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A call as a row of a list.
 *
 * @param asked how many experts were asked, as far as the viewer may know
 * @param answered how many of them answered
 */
@Schema(name = "ExpertCallSummary")
public record CallSummary(
        UUID id,
        @Nullable String key,
        String title,
        CallState state,
        @Nullable Body organisation,
        List<Help> help,
        @Nullable LocalDate answerBy,
        int asked,
        int answered,
        Visibility visibility,
        Instant updatedAt,
        @Nullable Instant archivedAt) {}
