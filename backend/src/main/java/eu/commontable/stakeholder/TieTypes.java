package eu.commontable.stakeholder;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What can be done with the partnership's list of types of ties. */
@ApplicationScoped
public class TieTypes {
    private final TieTypeRepository repository;
    private final MergePatch patches;

    TieTypes(TieTypeRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<TieTypeView> list(Desk desk) {
        return new Page<>(all(desk), null, null);
    }

    /** In their order, the retired ones too: ties of theirs are still there. */
    public List<TieTypeView> all(Desk desk) {
        return repository.all(desk);
    }

    TieTypeView show(Desk desk, UUID id) {
        return repository.find(desk, id).orElseThrow(() -> Refusal.notFound("type of ties"));
    }

    TieTypeView add(Desk desk, TieTypeDraft draft) {
        mustBeSaidBack(draft);
        return repository.insert(desk, Ids.next(), draft);
    }

    TieTypeView revise(Desk desk, UUID id, JsonNode patch) {
        var current = locked(desk, id);
        var draft = patches.apply(current.draft(), patch, TieTypeDraft.class);
        mustBeSaidBack(draft);
        if (!draft.key().equals(current.key())) {
            throw Refusal.invalid("/key", "fixed", "The key stays. Retire this type and add another one.");
        }
        return repository.update(desk, id, draft);
    }

    void drop(Desk desk, UUID id) {
        if (locked(desk, id).inUse()) {
            throw Refusal.wrongState("There are ties of this type. Retire it: they stay, and no new ones are made.");
        }
        repository.delete(desk, id);
    }

    private TieTypeView locked(Desk desk, UUID id) {
        var current = repository.lock(desk, id).orElseThrow(() -> Refusal.notFound("type of ties"));
        desk.mustMatch(current.version(), () -> current);
        return current;
    }

    private static void mustBeSaidBack(TieTypeDraft draft) {
        if (draft.back() == null) {
            throw Refusal.invalid("/back", "required", "Say how the tie reads from the other end, in each language.");
        }
    }
}
