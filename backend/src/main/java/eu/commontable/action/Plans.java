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

/** What can be done with plans. */
@ApplicationScoped
public class Plans {
    private final PlanRepository repository;
    private final MergePatch patches;

    Plans(PlanRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<PlanSummary> list(Desk desk, PlanFilter filter, PageRequest page) {
        return repository.page(desk, filter, page);
    }

    PlanView show(Desk desk, UUID id) {
        return forViewer(desk, repository.find(desk, id));
    }

    PlanView draw(Desk desk, PlanDraft draft) {
        return forViewer(desk, Optional.of(repository.insert(desk, Ids.next(), draft)));
    }

    PlanView revise(Desk desk, UUID id, JsonNode patch) {
        var current = forViewer(desk, repository.lock(desk, id));
        ActionPolicy.mustBeEditable(desk, current.led());
        desk.mustMatch(current.version(), () -> current);
        var draft = patches.apply(current.draft(), patch, PlanDraft.class);
        return forViewer(desk, Optional.of(repository.update(desk, id, draft)));
    }

    PlanView archive(Desk desk, UUID id, boolean archived) {
        var current = forViewer(desk, repository.lock(desk, id));
        desk.mustMatch(current.version(), () -> current);
        if (archived == (current.archivedAt() != null)) {
            throw Refusal.wrongState(archived ? "This plan is archived already." : "This plan is not archived.");
        }
        return forViewer(desk, Optional.of(repository.archive(desk, id, archived)));
    }

    private static PlanView forViewer(Desk desk, Optional<PlanView> found) {
        var plan = found.orElseThrow(() -> Refusal.notFound("plan"));
        return plan.forViewer(new PlanView.May(ActionPolicy.mayEdit(desk, plan.led()), ActionPolicy.curates(desk)));
    }
}
