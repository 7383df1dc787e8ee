package eu.commontable.mandate;

import eu.commontable.stakeholder.SeatState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to do about a term that ends. */
@Schema(
        name = "MandateAdvice",
        description =
                "nothing: somebody follows already. announce-rotation: a rule lets the seat rotate. name-successor: the"
                        + " seat is vacant. renew: none of these, so the same organisation may stay.")
public enum Advice {
    NOTHING,
    RENEW,
    NAME_SUCCESSOR,
    ANNOUNCE_ROTATION;

    /**
     * @param followed a next term or a successor is there
     * @param rotates a rule for the role of the seat exists and the organisation is not of its core
     */
    static Advice of(SeatState state, boolean followed, boolean rotates) {
        if (followed) {
            return NOTHING;
        }
        if (rotates) {
            return ANNOUNCE_ROTATION;
        }
        return state == SeatState.VACANT ? NAME_SUCCESSOR : RENEW;
    }
}
