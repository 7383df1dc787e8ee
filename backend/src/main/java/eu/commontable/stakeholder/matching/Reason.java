package eu.commontable.stakeholder.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why two organisations may be the same. */
@Schema(name = "MatchReason", description = "Why two organisations may be the same.")
public enum Reason {
    /** But for capitals, accents and the legal form. */
    SAME_NAME,
    SIMILAR_NAME,
    /** One is named by the initials or the short name of the other. */
    ABBREVIATION,
    WORD_ORDER,
    SAME_WEBSITE,
    SAME_CITY,
    /** The same name in another language. */
    OTHER_LANGUAGE,
    /** Both are part of the same body. */
    SAME_PARENT
}
