package eu.commontable.application;

import eu.commontable.shared.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All scores of one reviewer for one application. */
@Schema(
        name = "ApplicationScoring",
        description = "All scores of one reviewer for one application: each criterion of the call, once.",
        examples = "{\"scores\": [{\"criterion\": \"need\", \"score\": 4, \"reason\": \"No network reaches them.\"}]}")
public record Scoring(
        @NotNull(message = "Send the scores.") @Valid List<@NotNull Score> scores) {

    /** Half a judgement would open the judgements of others. */
    void mustCover(List<Criterion> criteria) {
        var given = scores.stream().map(Score::criterion).toList();
        for (var criterion : criteria) {
            if (given.stream().filter(criterion.key()::equals).count() != 1) {
                throw Refusal.invalid("/scores", "incomplete", "Score each criterion once, with a reason.");
            }
        }
        if (given.size() != criteria.size()) {
            throw Refusal.invalid("/scores", "unknown", "The call has no such criterion.");
        }
    }
}
