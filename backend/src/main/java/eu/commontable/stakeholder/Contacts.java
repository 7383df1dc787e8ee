package eu.commontable.stakeholder;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What can be done with the people at organisations. */
@ApplicationScoped
public class Contacts {
    private final ContactRepository repository;
    private final OrganisationRepository organisations;
    private final MergePatch patches;

    Contacts(ContactRepository repository, OrganisationRepository organisations, MergePatch patches) {
        this.repository = repository;
        this.organisations = organisations;
        this.patches = patches;
    }

    Page<ContactView> list(Desk desk, UUID organisation, PageRequest page) {
        return repository.page(desk, organisation, page).map(contact -> forViewer(desk, contact));
    }

    ContactView show(Desk desk, UUID id) {
        return known(desk, repository.find(desk, id));
    }

    ContactView add(Desk desk, ContactDraft draft) {
        if (!PartPolicy.mayChangeOwn(desk, draft.organisationId())) {
            organisations.mustBeInUse(desk, draft.organisationId(), "/organisationId");
            PartPolicy.mustChangeOwn(desk, draft.organisationId());
        }
        return repository
                .insert(desk, Ids.next(), draft)
                .map(contact -> forViewer(desk, contact))
                .orElseThrow(() -> OrganisationRepository.notInUse("/organisationId"));
    }

    ContactView revise(Desk desk, UUID id, JsonNode patch) {
        var current = changeable(desk, id);
        var draft = patches.apply(current.draft(), patch, ContactDraft.class);
        if (!draft.organisationId().equals(current.organisation().id())) {
            throw Refusal.invalid(
                    "/organisationId", "fixed", "A contact stays with its organisation. Add a new one at the other.");
        }
        return forViewer(desk, repository.update(desk, id, draft));
    }

    void remove(Desk desk, UUID id) {
        changeable(desk, id);
        repository.delete(desk, id);
    }

    private ContactView changeable(Desk desk, UUID id) {
        var current = known(desk, repository.lock(desk, id));
        PartPolicy.mustChangeOwn(desk, current.organisation().id());
        desk.mustMatch(current.version(), () -> current);
        return current;
    }

    private static ContactView known(Desk desk, Optional<ContactView> found) {
        return forViewer(desk, found.orElseThrow(() -> Refusal.notFound("contact")));
    }

    static ContactView forViewer(Desk desk, ContactView contact) {
        return contact.forViewer(
                PartPolicy.mayChangeOwn(desk, contact.organisation().id()));
    }
}
