package eu.commontable.academy;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of one question.
 *
 * @param mean null, and counts empty, when fewer than five people gave a mark
 * @param counts of the marks 1 to 5
 * @param texts in the order of the alphabet; empty when fewer than five people answered at all
 */
@Schema(description = "What came of one question. Fewer than five answers are not told.")
public record EvaluationResult(
        String key,
        String question,
        EvaluationQuestion.EvaluationKind kind,
        @Nullable Double mean,
        List<Integer> counts,
        List<String> texts) {}
