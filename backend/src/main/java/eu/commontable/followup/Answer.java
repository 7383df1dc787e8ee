package eu.commontable.followup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a takeaway. */
@Schema(
        name = "TakeawayAnswer",
        description =
                "done: it happened. changed: something else happened. dropped: it will not happen. too-early: ask later.")
public enum Answer {
    DONE,
    CHANGED,
    DROPPED,
    TOO_EARLY
}
