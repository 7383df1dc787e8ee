package eu.commontable.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done with a row. */
@Schema(name = "ImportChoice", description = "What is to be done with a row.")
public enum Choice {
    SKIP,
    FILL,
    UPDATE,
    NEW
}
