package eu.commontable.academy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an application has come. */
@Schema(
        description = "offered: a place waits for its answer. confirmed: the place is taken. lapsed: the offer was not"
                + " answered in time. removed: the staff took the place back.")
public enum EnrolmentState {
    SUBMITTED,
    OFFERED,
    CONFIRMED,
    WAITING,
    DECLINED,
    WITHDRAWN,
    LAPSED,
    REMOVED;

    /** Whether it holds one of the places. */
    boolean holdsPlace() {
        return this == OFFERED || this == CONFIRMED;
    }
}
