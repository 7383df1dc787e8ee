package eu.commontable.partnership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person is in one partnership. */
@Schema(description = "What a person is in one partnership.")
public enum Role {
    COORDINATOR,
    SECRETARIAT,
    MEMBER,
    ADVISOR,
    EXPERT,
    OBSERVER
}
