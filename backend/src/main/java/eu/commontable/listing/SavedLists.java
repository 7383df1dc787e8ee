package eu.commontable.listing;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What can be done with lists: their owner anything, the secretariat and coordinators also with those that are shared. */
@ApplicationScoped
public class SavedLists {
    private final SavedListRepository repository;
    private final MergePatch patches;

    SavedLists(SavedListRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<SavedListView> list(Desk desk, PageRequest page) {
        return repository.page(desk, page).map(list -> forViewer(desk, list));
    }

    SavedListView show(Desk desk, UUID id) {
        return repository.find(desk, id).map(list -> forViewer(desk, list)).orElseThrow(() -> Refusal.notFound("list"));
    }

    SavedListView save(Desk desk, SavedListDraft draft) {
        mayShare(desk, draft.shared());
        return forViewer(desk, repository.insert(desk, Ids.next(), draft));
    }

    SavedListView revise(Desk desk, UUID id, JsonNode patch) {
        var current = editable(desk, id);
        if (current.archivedAt() != null) {
            throw Refusal.wrongState("This list was deleted. Bring it back before you change it.");
        }
        var draft = patches.apply(current.draft(), patch, SavedListDraft.class);
        mayShare(desk, draft.shared() && !current.shared());
        if (!draft.shared() && !current.mine()) {
            throw Refusal.notAllowed(
                    "Only who made a list can take it back for themselves. Delete it, or keep it shared.");
        }
        return forViewer(desk, repository.update(desk, id, draft, false));
    }

    SavedListView archive(Desk desk, UUID id, boolean archived) {
        var current = editable(desk, id);
        if (archived == (current.archivedAt() != null)) {
            throw Refusal.wrongState(archived ? "This list was deleted already." : "This list is there.");
        }
        return forViewer(desk, repository.update(desk, id, current.draft(), archived));
    }

    private SavedListView editable(Desk desk, UUID id) {
        var current = repository
                .lock(desk, id)
                .map(list -> forViewer(desk, list))
                .orElseThrow(() -> Refusal.notFound("list"));
        if (!current.may().edit()) {
            throw Refusal.notAllowed("Who made this list, or the secretariat, can change it. Keep one of your own.");
        }
        desk.mustMatch(current.version(), () -> current);
        return current;
    }

    private static void mayShare(Desk desk, boolean shares) {
        if (shares && !desk.viewer().may(Permission.PARTICIPATE)) {
            throw Refusal.notAllowed("You can keep lists of your own. Ask the secretariat to share one.");
        }
    }

    private static SavedListView forViewer(Desk desk, SavedListView list) {
        return list.forViewer(list.mine() || list.shared() && desk.viewer().may(Permission.CURATE));
    }
}
