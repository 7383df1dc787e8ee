package eu.commontable.duplicate;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field of an organisation that can be taken from either of two. */
@Schema(description = "A field of an organisation.")
public enum MergeField {
    KEY,
    NAME,
    SHORT_NAME,
    KIND,
    LEVELS,
    COUNTRIES,
    CITY,
    LANGUAGES,
    WEBSITE,
    THEMES,
    NOTES,
    VISIBILITY;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
