package eu.commontable.stakeholder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way news travels along a tie: who passes it on is a multiplier for the other. */
@Schema(
        description =
                "Which way news travels along a tie. forth: who the tie comes from passes it on; back: who it goes to does"
                        + " (a network to its members); both; none.")
public enum PassesOn {
    NONE,
    FORTH,
    BACK,
    BOTH
}
