package eu.commontable.stakeholder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a seat stands on a day; computed by the SQL function {@code seat_state}. */
@Schema(
        description =
                "Where a seat stands on a day. ending-soon: within 90 days and nobody follows yet. vacant: ended in the"
                        + " year before and nobody followed.")
public enum SeatState {
    UPCOMING,
    HELD,
    ENDING_SOON,
    VACANT,
    ENDED
}
