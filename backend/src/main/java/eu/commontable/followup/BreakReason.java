package eu.commontable.followup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the way of a dilemma broke off; SQL {@code dilemma_breaks} holds the rules. */
@Schema(
        name = "BreakReason",
        description =
                "no-takeaways: concluded, and nothing was taken home. overdue: a takeaway is past its date and nobody"
                        + " told what came of it. silent: the presenter was asked and says nothing. all-dropped: every takeaway was"
                        + " dropped. no-trace: a year after the conclusion no action or practice is linked.")
public enum BreakReason {
    NO_TAKEAWAYS,
    OVERDUE,
    SILENT,
    ALL_DROPPED,
    NO_TRACE
}
