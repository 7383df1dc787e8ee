package eu.commontable.stakeholder;

import eu.commontable.partnership.Item;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * A tie between two organisations, with how it is said of each.
 *
 * @param reading said of {@code from}: "is member of"
 * @param readingBack said of {@code to}: "has member"
 */
public record RelationshipView(
        UUID id,
        OrganisationName from,
        OrganisationName to,
        Tie type,
        Tie.Reading reading,
        Tie.Reading readingBack,
        @Nullable PartialDate starts,
        @Nullable PartialDate ends,
        @Nullable String note,
        long version,
        Instant createdAt,
        Instant updatedAt,
        MayChange may)
        implements Item {

    RelationshipView forViewer(boolean edit) {
        return new RelationshipView(
                id,
                from,
                to,
                type,
                type.forward(),
                type.backward(),
                starts,
                ends,
                note,
                version,
                createdAt,
                updatedAt,
                new MayChange(edit));
    }

    RelationshipDraft draft() {
        return new RelationshipDraft(from.id(), to.id(), type, starts, ends, note);
    }
}
