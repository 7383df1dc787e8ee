package eu.commontable.followup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a takeaway stands: what was answered last. */
@Schema(name = "TakeawayState", description = "The last answer; open: nobody has answered yet.")
public enum TakeawayState {
    OPEN,
    DONE,
    CHANGED,
    DROPPED,
    TOO_EARLY
}
