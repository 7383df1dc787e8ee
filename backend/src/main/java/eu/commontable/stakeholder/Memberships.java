package eu.commontable.stakeholder;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
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
