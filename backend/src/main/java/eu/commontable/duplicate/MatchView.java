package eu.commontable.duplicate;

import eu.commontable.stakeholder.matching.Candidate;
import eu.commontable.stakeholder.matching.Reason;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that may be the one somebody is about to register. */
public record MatchView(
        UUID id,
        String name,
        @Schema(description = "0 to 1", examples = "0.93") double score,

        @Schema(description = "Most probably the same; otherwise it takes a person to tell.")
        boolean same,

        @Schema(description = "Why, strongest first.") List<Reason> reasons) {

    static MatchView of(Candidate candidate) {
        return new MatchView(
                candidate.id(), candidate.name(), candidate.score(), candidate.same(), candidate.reasons());
    }
}
