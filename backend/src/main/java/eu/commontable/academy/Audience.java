package eu.commontable.academy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom a report is made. */
@Schema(
        name = "ReportAudience",
        description = "public: whoever may read public items. partnership: members, advisors, observers and the staff.")
public enum Audience {
    PUBLIC,
    PARTNERSHIP
}
