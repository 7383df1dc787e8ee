package eu.commontable.inviting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What inviting one person comes to. */
@Schema(
        name = "InvitationVerdict",
        description =
                "invite: will be invited; has-place: takes part already; invited-before: was invited and has not come yet;"
                        + " no-address: we know no address; not-to-write: we may not write to this person;"
                        + " same-address: another of these people has the same address.")
public enum Verdict {
    INVITE,
    HAS_PLACE,
    INVITED_BEFORE,
    NO_ADDRESS,
    NOT_TO_WRITE,
    SAME_ADDRESS
}
