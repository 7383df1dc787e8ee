package eu.commontable.intake;

import eu.commontable.stakeholder.matching.Candidate;
import eu.commontable.stakeholder.matching.Reason;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a row may be the same as: an organisation, or a row above it in the file. */
@Schema(
        name = "ImportMatch",
        description = "What a row may be the same as: an organisation, or a row above it in the file.")
public record Match(
        @Nullable @Schema(description = "The organisation.") UUID id,

        @Nullable @Schema(description = "Or the number of the row above.")
        Integer row,

        String name,

        @Schema(description = "0 to 1; from 0.9 on it is taken for the same.")
        double score,

        List<Reason> reasons) {
    static Match of(Candidate candidate) {
        return new Match(candidate.id(), null, candidate.name(), candidate.score(), candidate.reasons());
    }

    boolean same() {
        return score >= Candidate.SAME;
    }
}
