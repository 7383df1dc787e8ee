package eu.commontable.practice;

import eu.commontable.dilemma.NamedOrganisation;
import jakarta.annotation.Nullable;

/**
 * Whom to ask, by role and organisation. No person is named: whoever holds the role today stands on the organisation's page.
 *
 * @param organisation null if not known, or not shared with the viewer
 */
public record RoleContact(String role, @Nullable NamedOrganisation organisation) {
    RoleContactDraft draft() {
        return new RoleContactDraft(role, organisation == null ? null : organisation.id());
    }
}
