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

/** What can be done with ties between organisations. */
@ApplicationScoped
public class Relationships {
    private final RelationshipRepository repository;
    private final OrganisationRepository organisations;
    private final MergePatch patches;

    Relationships(RelationshipRepository repository, OrganisationRepository organisations, MergePatch patches) {
        this.repository = repository;
        this.organisations = organisations;
        this.patches = patches;
    }

    Page<RelationshipView> list(Desk desk, RelationshipFilter filter, PageRequest page) {
        return repository.page(desk, filter, page).map(tie -> forViewer(desk, tie));
    }

    RelationshipView show(Desk desk, UUID id) {
        return known(desk, repository.find(desk, id));
    }

    RelationshipView tie(Desk desk, RelationshipDraft draft) {
        PartialDate.mustBeInOrder(draft.starts(), draft.ends());
        if (!PartPolicy.mayChangeOwn(desk, draft.fromId())) {
            organisations.mustBeInUse(desk, draft.fromId(), "/fromId");
            PartPolicy.mustChangeOwn(desk, draft.fromId());
        }
        return repository
                .insert(desk, Ids.next(), draft)
                .map(tie -> forViewer(desk, tie))
                .orElseThrow(() -> unknownEnd(desk, draft));
    }

    RelationshipView revise(Desk desk, UUID id, JsonNode patch) {
        var current = changeable(desk, id);
        var draft = patches.apply(current.draft(), patch, RelationshipDraft.class);
        mustStay(draft.fromId(), current.from(), "/fromId");
        mustStay(draft.toId(), current.to(), "/toId");
        PartialDate.mustBeInOrder(draft.starts(), draft.ends());
        return forViewer(desk, repository.update(desk, id, draft));
    }

    void untie(Desk desk, UUID id) {
        changeable(desk, id);
        repository.delete(desk, id);
    }

    private RelationshipView changeable(Desk desk, UUID id) {
        var current = known(desk, repository.lock(desk, id));
        PartPolicy.mustChangeOwn(desk, current.from().id());
        desk.mustMatch(current.version(), () -> current);
        return current;
    }

    private Refusal unknownEnd(Desk desk, RelationshipDraft draft) {
        organisations.mustBeInUse(desk, draft.fromId(), "/fromId");
        return OrganisationRepository.notInUse("/toId");
    }

    private static void mustStay(UUID wanted, OrganisationName end, String pointer) {
        if (!wanted.equals(end.id())) {
            throw Refusal.invalid(pointer, "fixed", "The two ends of a tie stay. Remove it and make another one.");
        }
    }

    private static RelationshipView known(Desk desk, Optional<RelationshipView> found) {
        return forViewer(desk, found.orElseThrow(() -> Refusal.notFound("tie")));
    }

    static RelationshipView forViewer(Desk desk, RelationshipView tie) {
        return tie.forViewer(PartPolicy.mayChangeOwn(desk, tie.from().id()));
    }
}
