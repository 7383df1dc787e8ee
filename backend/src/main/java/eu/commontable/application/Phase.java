package eu.commontable.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the state and the deadline of a call make of today; computed in {@link MemberCallRepository}. */
@Schema(
        name = "MemberCallPhase",
        description =
                "taking: applications are taken. reviewing: the deadline has passed, or somebody closed the call.")
public enum Phase {
    DRAFT,
    TAKING,
    REVIEWING,
    PUBLISHED,
    CANCELLED
}
