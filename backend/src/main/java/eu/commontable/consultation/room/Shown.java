package eu.commontable.consultation.room;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a contribution is read by the room. */
@Schema(
        name = "ContributionState",
        description = "withdrawn: taken back by its author. hidden: taken out by the facilitator, with a reason.")
public enum Shown {
    SHOWN,
    WITHDRAWN,
    HIDDEN
}
