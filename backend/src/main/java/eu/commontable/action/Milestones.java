package eu.commontable.action;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What can be done with the milestones of an action or a plan. */
@ApplicationScoped
public class Milestones {
    private final MilestoneRepository repository;
    private final MergePatch patches;

    Milestones(MilestoneRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<MilestoneView> of(Desk desk, Bearer bearer, UUID bearerId) {
        mustExist(desk, bearer, bearerId);
        return new Page<>(repository.of(desk, bearer, bearerId), null, null);
    }

    MilestoneView set(Desk desk, Bearer bearer, UUID bearerId, MilestoneDraft draft) {
        ActionPolicy.mustBeEditable(desk, mustExist(desk, bearer, bearerId));
        return repository.insert(desk, bearer, bearerId, Ids.next(), draft);
    }

    MilestoneView revise(Desk desk, Bearer bearer, UUID bearerId, UUID id, JsonNode patch) {
        var current = editable(desk, bearer, bearerId, id);
        var draft = patches.apply(current.view().draft(), patch, MilestoneDraft.class);
        return repository.update(desk, bearer, id, draft);
    }

    void remove(Desk desk, Bearer bearer, UUID bearerId, UUID id) {
        editable(desk, bearer, bearerId, id);
        repository.delete(desk, bearer, id);
    }

    private MilestoneRepository.Found editable(Desk desk, Bearer bearer, UUID bearerId, UUID id) {
        var current = repository.lock(desk, bearer, bearerId, id).orElseThrow(() -> Refusal.notFound("milestone"));
        ActionPolicy.mustBeEditable(desk, current.bearer());
        desk.mustMatch(current.version(), current::view);
        return current;
    }

    private Led mustExist(Desk desk, Bearer bearer, UUID bearerId) {
        return repository.bearer(desk, bearer, bearerId).orElseThrow(() -> Refusal.notFound(bearer.table));
    }
}
