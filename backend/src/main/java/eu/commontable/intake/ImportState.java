package eu.commontable.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an import has come. */
@Schema(name = "ImportState", description = "How far an import has come.")
public enum ImportState {
    READ,
    PREVIEWED,
    IMPORTED,
    UNDONE
}
