package eu.commontable.stakeholder;

import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person at an organisation.
 *
 * @param email null also for viewers who may not reach this person
 * @param phone null also for viewers who may not reach this person
 * @param lapsed what the person agreed to has expired or was withdrawn
 * @param privacy null for viewers who may not change this person
 * @param reachable whether the viewer may read address and phone number: then null means unknown
 */
@Schema(
        description =
                "A person at an organisation. email and phone are shown to coordinators, the secretariat, members and the"
                        + " person's own organisation; for everybody else they are null and reachable is false. privacy.detailsFor narrows or widens that.")
public record ContactView(
        UUID id,
        OrganisationName organisation,
        String name,
        @Nullable String role,
        @Nullable String email,
        @Nullable String phone,
        boolean reachable,
        List<String> languages,
        boolean consent,
        boolean lapsed,
        @Nullable ContactPrivacy privacy,
        long version,
        Instant createdAt,
        Instant updatedAt,
        MayChange may)
        implements Item {

    ContactView forViewer(boolean edit) {
        return new ContactView(
                id,
                organisation,
                name,
                role,
                email,
                phone,
                reachable,
                languages,
                consent,
                lapsed,
                edit ? privacy : null,
                version,
                createdAt,
                updatedAt,
                new MayChange(edit));
    }

    ContactDraft draft() {
        return new ContactDraft(organisation.id(), name, role, email, phone, languages, consent, privacy);
    }
}
