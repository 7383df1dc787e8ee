package eu.commontable.academy;

import eu.commontable.shared.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked after an academy. */
@Schema(description = "What is asked after an academy: one to eight questions.", examples = """
                {"questions": [{"key": "useful", "question": "How useful was it for your work?", "kind": "scale"},
                               {"key": "next", "question": "What should we change?", "kind": "text"}]}""")
public record EvaluationDraft(
        @NotNull(message = "Ask something.") @Size(min = 1, max = 8, message = "Ask one to eight questions.") @Valid
        List<@NotNull EvaluationQuestion> questions) {

    void mustBeClear() {
        if (questions.stream().map(EvaluationQuestion::key).distinct().count() < questions.size()) {
            throw Refusal.invalid("/questions", "repeated", "Give every question a key of its own.");
        }
    }
}
