package eu.commontable.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the secretariat does with a call. */
@Schema(name = "MemberCallStep")
public enum CallStep {
    EDIT,
    OPEN,
    CLOSE,
    REOPEN,
    PUBLISH,
    CANCEL
}
