package eu.commontable.consultation.room;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In whose name something is said. */
@Schema(description = "unattributed: nobody is told who said it, the facilitator neither.")
public enum Attribution {
    PERSON,
    ORGANISATION,
    UNATTRIBUTED
}
