package eu.commontable.outreach;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the matrix is laid out by. */
@Schema(name = "OutreachDimension", description = "What the matrix is laid out by: a field of organisations.")
public enum Dimension {
    LEVEL,
    KIND,
    COUNTRY,
    THEME
}
