package eu.commontable.academy;

import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The evaluation of an academy; version 0 when nobody has written questions yet. */
public record EvaluationView(
        @Schema(description = "Of the edition.") UUID id,
        String title,
        EvaluationState state,
        List<EvaluationQuestion> questions,

        @Schema(description = "How many were asked.") int asked,
        @Schema(description = "How many have answered.") int answered,

        @Nullable LocalDate answerBy,

        @Schema(description = "How many have a confirmed place, and would be asked now.")
        int participants,

        @Schema(description = "The academy has ended, so that one can ask.")
        boolean ended,

        @Schema(description = "Empty until it is closed.") List<EvaluationResult> results,

        long version)
        implements Item {}
