package eu.commontable.similar;

import eu.commontable.partnership.Visibility;
import eu.commontable.search.Mark;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dilemma or a practice that is similar, and why. */
public record SimilarHit(
        UUID id,
        String title,

        @Schema(description = "The stretches of the title that match.")
        List<Mark> titleMarks,

        @Nullable @Schema(description = "The passage of its text that matches; null when only the title does.")
        String passage,

        List<Mark> passageMarks,

        @Schema(description = "Which of the themes that you named it has.")
        List<String> themes,

        @Schema(description = "How similar, for the order of dilemmas and practices together; no share of anything.")
        double score,

        Visibility visibility,

        @Nullable @Schema(description = "Of a dilemma.") String state) {}
