package eu.commontable.partnership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may see an item; the rule itself is the SQL function {@code may_see}, applied by row-level security. */
@Schema(
        description =
                "public: everybody. partnership: everybody with a role but experts. group: its working group and the"
                        + " secretariat. confidential: the named persons.")
public enum Visibility {
    PUBLIC,
    PARTNERSHIP,
    GROUP,
    CONFIDENTIAL
}
