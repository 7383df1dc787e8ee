package eu.commontable.outreach;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom to invite so that the chosen gaps close, with the arithmetic.
 *
 * @param gaps how many chosen cells are empty
 * @param picks in the order in which they were chosen
 * @param open what nobody closes, and why
 * @param most how many the one who closes most would close
 * @param atLeast no choice can do with fewer
 */
@Schema(
        name = "OutreachProposal",
        description =
                "Whom to invite so that the chosen gaps close: greedily, whoever closes most of what is still open comes first.")
public record ProposalView(int gaps, List<Pick> picks, List<OpenCell> open, int most, int atLeast) {

    /**
     * One to invite.
     *
     * @param left how many gaps are open after it
     */
    @Schema(name = "OutreachPick")
    public record Pick(UUID organisationId, String name, List<Closed> closes, int left) {}

    /**
     * A gap that closes.
     *
     * @param through who lies in the cell, when the invited one is a multiplier and does not itself
     */
    @Schema(name = "OutreachClosed")
    public record Closed(
            String row, String column, @Nullable String through, int steps) {}

    /** Why a gap stays open. */
    @Schema(name = "OutreachOpenReason")
    public enum Reason {
        NOBODY_KNOWN,
        OUTSIDE_THE_FILTERS
    }

    /** A gap that stays open. */
    @Schema(name = "OutreachOpenCell")
    public record OpenCell(String row, String column, Reason reason) {}
}
