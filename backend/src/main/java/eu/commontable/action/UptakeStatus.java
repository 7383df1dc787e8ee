package eu.commontable.action;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an addressee did with a recommendation; {@link #NOT_SENT} is where one stands before its first step. */
@Schema(
        description =
                "not-sent is never a step: it is where a recommendation stands before its first one. unknown: it was"
                        + " sent or made, and nobody knows of an answer.")
public enum UptakeStatus {
    NOT_SENT,
    SENT,
    RECEIVED,
    CONSIDERING,
    PARTLY_ADOPTED,
    ADOPTED,
    DECLINED,
    UNKNOWN
}
