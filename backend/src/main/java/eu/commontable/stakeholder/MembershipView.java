package eu.commontable.stakeholder;

import eu.commontable.partnership.Item;
import eu.commontable.partnership.Role;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** An organisation's seat in the partnership. */
public record MembershipView(
        UUID id,
        OrganisationName organisation,
        Role role,
        @Nullable PartialDate starts,
        @Nullable PartialDate ends,
        @Nullable String mandate,
        @Nullable Boolean hasVote,
        @Nullable PersonName delegate,
        @Nullable OrganisationName successor,
        SeatState state,
        long version,
        Instant createdAt,
        Instant updatedAt,
        MayChange may)
        implements Item {

    MembershipView forViewer(boolean edit) {
        return new MembershipView(
                id,
                organisation,
                role,
                starts,
                ends,
                mandate,
                hasVote,
                delegate,
                successor,
                state,
                version,
                createdAt,
                updatedAt,
                new MayChange(edit));
    }

    MembershipDraft draft() {
        return new MembershipDraft(
                organisation.id(),
                role,
                starts,
                ends,
                mandate,
                hasVote,
                delegate == null ? null : delegate.id(),
                successor == null ? null : successor.id());
    }
}
