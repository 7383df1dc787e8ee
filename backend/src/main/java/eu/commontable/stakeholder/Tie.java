package eu.commontable.stakeholder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one organisation is to another, and how that is said from the other end. */
@Schema(
        description =
                "What one organisation is to another. Read from the other end: member-of/has-member, part-of/has-part,"
                        + " funds/funded-by, works-with/works-with, advises/advised-by, informs/informed-by (a multiplier passes news on).")
public enum Tie {
    MEMBER_OF,
    PART_OF,
    FUNDS,
    WORKS_WITH,
    ADVISES,
    INFORMS;

    /** The words for a tie seen from one of its two ends. */
    @Schema(description = "A tie as it is said of one of its two organisations.")
    public enum Reading {
        MEMBER_OF,
        HAS_MEMBER,
        PART_OF,
        HAS_PART,
        FUNDS,
        FUNDED_BY,
        WORKS_WITH,
        ADVISES,
        ADVISED_BY,
        INFORMS,
        INFORMED_BY
    }

    /** "is member of", said of the organisation the tie comes from. */
    public Reading forward() {
        return switch (this) {
            case MEMBER_OF -> Reading.MEMBER_OF;
            case PART_OF -> Reading.PART_OF;
            case FUNDS -> Reading.FUNDS;
            case WORKS_WITH -> Reading.WORKS_WITH;
            case ADVISES -> Reading.ADVISES;
            case INFORMS -> Reading.INFORMS;
        };
    }

    /** "has member", said of the organisation the tie goes to. */
    public Reading backward() {
        return switch (this) {
            case MEMBER_OF -> Reading.HAS_MEMBER;
            case PART_OF -> Reading.HAS_PART;
            case FUNDS -> Reading.FUNDED_BY;
            case WORKS_WITH -> Reading.WORKS_WITH;
            case ADVISES -> Reading.ADVISED_BY;
            case INFORMS -> Reading.INFORMED_BY;
        };
    }
}
