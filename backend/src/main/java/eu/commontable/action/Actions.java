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
import java.util.Set;
import java.util.UUID;

/** What can be done with actions. */
@ApplicationScoped
public class Actions {
    private final ActionRepository repository;
    private final MergePatch patches;

    Actions(ActionRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<ActionSummary> list(Desk desk, ActionFilter filter, PageRequest page) {
        return repository.page(desk, filter, page);
    }

    ActionView show(Desk desk, UUID id) {
        return forViewer(desk, repository.find(desk, id));
    }

    ActionView commit(Desk desk, ActionDraft draft) {
        return forViewer(desk, Optional.of(repository.insert(desk, Ids.next(), draft)));
    }

    ActionView revise(Desk desk, UUID id, JsonNode patch) {
        var current = forViewer(desk, repository.lock(desk, id));
        ActionPolicy.mustBeEditable(desk, current.led());
        desk.mustMatch(current.version(), () -> current);
        var draft = patches.apply(current.draft(), patch, ActionDraft.class);
        current.state().mustReach(draft.state());
        return forViewer(desk, Optional.of(repository.update(desk, id, draft)));
    }

    ActionView archive(Desk desk, UUID id, boolean archived) {
        var current = forViewer(desk, repository.lock(desk, id));
        desk.mustMatch(current.version(), () -> current);
        if (archived == (current.archivedAt() != null)) {
            throw Refusal.wrongState(archived ? "This action is archived already." : "This action is not archived.");
        }
        return forViewer(desk, Optional.of(repository.archive(desk, id, archived)));
    }

    private static ActionView forViewer(Desk desk, Optional<ActionView> found) {
        var action = found.orElseThrow(() -> Refusal.notFound("action"));
        boolean edits = ActionPolicy.mayEdit(desk, action.led());
        return action.forViewer(new ActionView.May(
                edits, ActionPolicy.curates(desk), edits ? action.state().moves() : Set.of()));
    }
}
