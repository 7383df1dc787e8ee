package eu.commontable.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the preview thinks of a row: make it, it is there already, a person has to choose, or it says too little. */
@Schema(
        name = "ImportVerdict",
        description =
                "What the preview thinks of a row: make it, it is there already, a person has to choose, or it says too little.")
public enum Verdict {
    NEW,
    SAME,
    UNCLEAR,
    CANNOT
}
