package eu.commontable.consultation.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of one group. */
@Schema(name = "AgreementFigures")
public record Figures(
        @Schema(description = "How many people stand behind the figures.")
        int people,

        int agree,
        int not,

        @Schema(description = "It is not theirs to judge.") int pass,

        @Schema(description = "They do this already.") int does) {

    static Figures of(Tally tally) {
        return new Figures(tally.people(), tally.agree(), tally.disagree(), tally.pass(), tally.does());
    }
}
