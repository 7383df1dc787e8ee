package eu.commontable.stakeholder;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Role;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.time.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What can be done with seats. That terms do not overlap is the database's rule. */
@ApplicationScoped
public class Memberships {
    private final MembershipRepository repository;
    private final MergePatch patches;

    Memberships(MembershipRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<MembershipView> list(Desk desk, MembershipFilter filter, PageRequest page) {
        return repository.page(desk, filter, page).map(seat -> forViewer(desk, seat));
    }

    MembershipView show(Desk desk, UUID id) {
        return known(desk, repository.find(desk, id));
    }

    MembershipView seat(Desk desk, MembershipDraft draft) {
        PartialDate.mustBeInOrder(draft.starts(), draft.ends());
        return repository
                .insert(desk, Ids.next(), draft)
                .map(seat -> forViewer(desk, seat))
                .orElseThrow(() -> OrganisationRepository.notInUse("/organisationId"));
    }

    /** For features at whose end somebody gets a seat. */
    public UUID give(
            Desk desk,
            UUID organisation,
            Role role,
            PartialDate starts,
            PartialDate ends,
            String mandate,
            Boolean hasVote) {
        return seat(desk, new MembershipDraft(organisation, role, starts, ends, mandate, hasVote, null, null))
                .id();
    }

    MembershipView revise(Desk desk, UUID id, JsonNode patch) {
        var current = changeable(desk, id);
        var draft = patches.apply(current.draft(), patch, MembershipDraft.class);
        if (!draft.organisationId().equals(current.organisation().id())) {
            throw Refusal.invalid(
                    "/organisationId", "fixed", "A seat stays with its organisation. End it and name the successor.");
        }
        PartialDate.mustBeInOrder(draft.starts(), draft.ends());
        return forViewer(desk, repository.update(desk, id, draft));
    }

    /** The old seat ends, the new one begins; who follows is a decision that somebody takes here, one seat at a time. */
    MembershipView succeed(Desk desk, UUID id, Succession succession) {
        var current = changeable(desk, id);
        if (current.successor() != null) {
            throw Refusal.wrongState("Somebody follows in this seat already.");
        }
        if (current.organisation().id().equals(succession.organisationId())) {
            throw Refusal.invalid(
                    "/organisationId",
                    "same",
                    "A successor is another organisation. For a new term of the same one, add a seat.");
        }
        PartialDate.mustBeInOrder(succession.starts(), succession.ends());
        return repository
                .succeed(desk, id, Ids.next(), succession)
                .map(seat -> forViewer(desk, seat))
                .orElseThrow(() -> OrganisationRepository.notInUse("/organisationId"));
    }

    void remove(Desk desk, UUID id) {
        changeable(desk, id);
        repository.delete(desk, id);
    }

    private MembershipView changeable(Desk desk, UUID id) {
        var current = known(desk, repository.lock(desk, id));
        desk.mustMatch(current.version(), () -> current);
        return current;
    }

    private static MembershipView known(Desk desk, Optional<MembershipView> found) {
        return forViewer(desk, found.orElseThrow(() -> Refusal.notFound("seat")));
    }

    static MembershipView forViewer(Desk desk, MembershipView seat) {
        return seat.forViewer(PartPolicy.mayChangeSeats(desk));
    }
}
