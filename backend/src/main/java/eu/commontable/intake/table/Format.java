package eu.commontable.intake.table;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of file a table came in; pasted tables are text. */
@Schema(name = "ImportFormat")
public enum Format {
    TEXT,
    XLSX,
    ODS
}
