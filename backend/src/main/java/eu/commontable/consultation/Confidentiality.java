package eu.commontable.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be told outside of the room; shown in it at all times. */
@Schema(
        description =
                "open: what was said, and by whom. unattributed: what was said, but not by whom. closed: nothing; who has no seat"
                        + " reads no contribution.")
public enum Confidentiality {
    OPEN,
    UNATTRIBUTED,
    CLOSED
}
