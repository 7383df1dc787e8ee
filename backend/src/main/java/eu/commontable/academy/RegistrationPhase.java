package eu.commontable.academy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the days of a registration make of today. */
@Schema(
        description = "none: there is no registration yet. planned: it opens later. taking: applications are taken."
                + " closed: the last day has passed, and places can be given.")
public enum RegistrationPhase {
    NONE,
    PLANNED,
    TAKING,
    CLOSED
}
