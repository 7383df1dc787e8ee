package eu.commontable.outreach;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** What can be done with lists of whom to invite. */
@ApplicationScoped
public class InviteLists {
    private final ListRepository repository;
    private final MergePatch patches;

    InviteLists(ListRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<ListSummary> list(Desk desk, PageRequest page) {
        return repository.page(desk, page);
    }

    /** For features that do something with all of a list: those in sight of the viewer. */
    public List<UUID> organisationsOf(Desk desk, UUID id) {
        return show(desk, id).entries().stream()
                .map(ListView.Entry::organisationId)
                .toList();
    }

    ListView show(Desk desk, UUID id) {
        return repository.find(desk, id).orElseThrow(() -> Refusal.notFound("list"));
    }

    ListView keep(Desk desk, ListDraft draft) {
        mustBeSound(draft);
        return whole(draft, repository.insert(desk, Ids.next(), draft));
    }

    ListView revise(Desk desk, UUID id, JsonNode patch) {
        var current = locked(desk, id);
        var draft = patches.apply(current.draft(), patch, ListDraft.class);
        mustBeSound(draft);
        return whole(draft, repository.update(desk, id, draft));
    }

    void drop(Desk desk, UUID id) {
        locked(desk, id);
        repository.delete(desk, id);
    }

    private ListView locked(Desk desk, UUID id) {
        var current = repository.lock(desk, id).orElseThrow(() -> Refusal.notFound("list"));
        desk.mustMatch(current.version(), () -> current);
        return current;
    }

    private static ListView whole(ListDraft draft, ListView kept) {
        if (kept.entries().size() < draft.entries().size()) {
            throw Refusal.invalid(
                    "/entries", "unknown", "One of these organisations is not known here, or is archived.");
        }
        return kept;
    }

    private static void mustBeSound(ListDraft draft) {
        if (draft.rows() == draft.columns()) {
            throw Refusal.invalid("/columns", "same", "Choose two different dimensions.");
        }
        var seen = new HashSet<UUID>();
        for (int i = 0; i < draft.entries().size(); i++) {
            if (!seen.add(draft.entries().get(i).organisationId())) {
                throw Refusal.invalid(
                        "/entries/" + i + "/organisationId", "twice", "Each organisation stands on the list once.");
            }
        }
    }
}
