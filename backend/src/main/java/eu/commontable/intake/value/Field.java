package eu.commontable.intake.value;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a column can hold. Several columns may hold the same: what they say is joined, or the first that is filled counts. */
@Schema(name = "ImportField", description = "What a column holds; `ignore`: it is left out.")
public enum Field {
    NAME,
    SHORT_NAME,
    KIND,
    LEVEL,
    COUNTRY,
    CITY,
    LANGUAGES,
    WEBSITE,
    THEMES,
    NOTES,
    PERSON,
    PERSON_ROLE,
    EMAIL,
    PHONE,
    IGNORE
}
