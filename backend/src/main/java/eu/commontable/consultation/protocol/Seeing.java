package eu.commontable.consultation.protocol;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What others see of a phase while it goes on. */
@Schema(description = "after-phase: until the phase ends, each sees only their own; the facilitator sees all.")
public enum Seeing {
    AT_ONCE,
    AFTER_PHASE
}
