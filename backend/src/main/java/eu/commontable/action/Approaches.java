package eu.commontable.action;

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

/** What can be done with approaches. */
@ApplicationScoped
public class Approaches {
    private final ApproachRepository repository;
    private final MergePatch patches;

    Approaches(ApproachRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<ApproachSummary> list(Desk desk, ApproachFilter filter, PageRequest page) {
        return repository.page(desk, filter, page);
    }

    ApproachView show(Desk desk, UUID id) {
        return forViewer(desk, repository.find(desk, id));
    }

    ApproachView describe(Desk desk, ApproachDraft draft) {
        return forViewer(desk, Optional.of(repository.insert(desk, Ids.next(), draft)));
    }

    ApproachView revise(Desk desk, UUID id, JsonNode patch) {
        var current = forViewer(desk, repository.lock(desk, id));
        ActionPolicy.mustBeEditable(desk, current.led());
        desk.mustMatch(current.version(), () -> current);
        var draft = patches.apply(current.draft(), patch, ApproachDraft.class);
        return forViewer(desk, Optional.of(repository.update(desk, id, draft)));
    }

    ApproachView archive(Desk desk, UUID id, boolean archived) {
        var current = forViewer(desk, repository.lock(desk, id));
        desk.mustMatch(current.version(), () -> current);
        if (archived == (current.archivedAt() != null)) {
            throw Refusal.wrongState(
                    archived ? "This approach is archived already." : "This approach is not archived.");
        }
        return forViewer(desk, Optional.of(repository.archive(desk, id, archived)));
    }

    private static ApproachView forViewer(Desk desk, Optional<ApproachView> found) {
        var approach = found.orElseThrow(() -> Refusal.notFound("approach"));
        return approach.forViewer(
                new ApproachView.May(ActionPolicy.mayEdit(desk, approach.led()), ActionPolicy.curates(desk)));
    }
}
