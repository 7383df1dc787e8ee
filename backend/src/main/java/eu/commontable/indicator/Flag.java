package eu.commontable.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader must know of a value before using it. */
@Schema(
        description =
                "not-reported: the place was asked and gave no value. provisional: may still change. estimated: not counted."
                        + " break: counted otherwise than before. self-assessed: the place judged this itself.")
public enum Flag {
    NOT_REPORTED,
    PROVISIONAL,
    ESTIMATED,
    BREAK,
    SELF_ASSESSED
}
