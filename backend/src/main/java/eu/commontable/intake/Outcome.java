package eu.commontable.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a row. */
@Schema(name = "ImportOutcome", description = "What became of a row.")
public enum Outcome {
    MADE,
    CHANGED,
    UNCHANGED,
    SKIPPED,
    UNDECIDED,
    GONE,
    CANNOT
}
