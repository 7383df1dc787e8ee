package eu.commontable.academy;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is asked by the link of a letter. */
@Schema(name = "OpenEvaluationView")
public record OpenEvaluation(
        String title,
        String partnership,
        List<EvaluationQuestion> questions,
        @Nullable LocalDate answerBy,
        boolean answered,
        boolean open) {}
