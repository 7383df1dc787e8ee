package eu.commontable.academy;

import eu.commontable.shared.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All scores of one reviewer for one application. */
@Schema(
        description = "All scores of one reviewer for one application: each criterion of the academy, once.",
        examples = "{\"scores\": [{\"criterion\": \"need\", \"score\": 4, \"reason\": \"Many towns ask this.\"}]}")
public record EnrolmentScoring(
        @NotNull(message = "Send the scores.") @Valid List<@NotNull EnrolmentScore> scores) {

    /** Half a judgement would open the judgements of others. */
    void mustCover(List<AcademyCriterion> criteria) {
        var given = scores.stream().map(EnrolmentScore::criterion).toList();
        var asked = criteria.stream().map(AcademyCriterion::key).toList();
        if (asked.isEmpty()) {
            throw Refusal.wrongState("This academy has no criteria yet. The secretariat can add some.");
        }
        if (!given.containsAll(asked)) {
            throw Refusal.invalid("/scores", "incomplete", "Score each criterion once.");
        }
        if (given.size() != asked.size()) {
            throw Refusal.invalid("/scores", "unknown", "The academy has no such criterion, or it comes twice.");
        }
    }
}
