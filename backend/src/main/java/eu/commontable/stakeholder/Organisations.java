package eu.commontable.stakeholder;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be done with organisations. */
@ApplicationScoped
public class Organisations {
    private final OrganisationRepository repository;
    private final MergePatch patches;

    Organisations(OrganisationRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<OrganisationSummary> list(Desk desk, OrganisationFilter filter, PageRequest page) {
        return repository.page(desk, filter, page);
    }

    OrganisationView show(Desk desk, UUID id) {
        return forViewer(desk, repository.find(desk, id));
    }

    OrganisationView register(Desk desk, OrganisationDraft draft) {
        return forViewer(desk, Optional.of(repository.insert(desk, Ids.next(), draft)));
    }

    /** For features that bring in a body that is not known yet, for example one that applied for a seat. */
    public UUID register(Desk desk, String name, String country, String city, String website) {
        var draft = new OrganisationDraft(
                null,
                name,
                null,
                null,
                null,
                List.of(),
                country == null ? List.of() : List.of(country),
                city,
                List.of(),
                website,
                List.of(),
                null,
                null);
        return register(desk, draft).id();
    }

    OrganisationView revise(Desk desk, UUID id, JsonNode patch) {
        var current = forViewer(desk, repository.lock(desk, id));
        OrganisationPolicy.mustBeEditable(current);
        desk.mustMatch(current.version(), () -> current);
        var draft = patches.apply(current.draft(), patch, OrganisationDraft.class);
        return forViewer(desk, Optional.of(repository.update(desk, id, draft)));
    }

    OrganisationView archive(Desk desk, UUID id, boolean archived) {
        var current = forViewer(desk, repository.lock(desk, id));
        desk.mustMatch(current.version(), () -> current);
        if (archived == (current.archivedAt() != null)) {
            throw Refusal.wrongState(
                    archived ? "This organisation is archived already." : "This organisation is not archived.");
        }
        if (current.mergedInto() != null) {
            throw Refusal.wrongState("This organisation was merged into another. Undo the merge to bring it back.");
        }
        return forViewer(desk, Optional.of(repository.archive(desk, id, archived)));
    }

    private static OrganisationView forViewer(Desk desk, Optional<OrganisationView> found) {
        var organisation = found.orElseThrow(() -> Refusal.notFound("organisation"));
        return organisation.forViewer(OrganisationPolicy.may(desk, organisation));
    }
}
