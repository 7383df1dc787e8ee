package eu.commontable.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a call stands. An open call whose deadline has passed is under review, whether somebody closed it or not. */
@Schema(name = "MemberCallState")
public enum CallState {
    DRAFT,
    OPEN,
    REVIEWING,
    PUBLISHED,
    CANCELLED
}
