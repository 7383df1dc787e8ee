package eu.commontable.stakeholder;

import eu.commontable.partnership.Item;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * A tie between two organisations, with how it is said of each.
 *
 * @param reading the word of what is said of {@code from}: member-of
 * @param readingBack the word of what is said of {@code to}: has-member
 * @param says the same for people: "is a member of"
 * @param saysBack the same for people: "has as members"
 */
public record RelationshipView(
        UUID id,
        OrganisationName from,
        OrganisationName to,
        String type,
        String reading,
        String readingBack,
        TieWords says,
        TieWords saysBack,
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
                reading,
                readingBack,
                says,
                saysBack,
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
