package eu.commontable.action;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What can be done with the objectives of a plan. */
@ApplicationScoped
public class Objectives {
    private final ObjectiveRepository repository;
    private final MilestoneRepository bearers;
    private final MergePatch patches;

    Objectives(ObjectiveRepository repository, MilestoneRepository bearers, MergePatch patches) {
        this.repository = repository;
        this.bearers = bearers;
        this.patches = patches;
    }

    Page<ObjectiveView> of(Desk desk, UUID plan) {
        mustExist(desk, plan);
        return new Page<>(repository.of(desk, plan), null, null);
    }

    ObjectiveView add(Desk desk, UUID plan, ObjectiveDraft draft) {
        ActionPolicy.mustBeEditable(desk, mustExist(desk, plan));
        return repository.insert(desk, plan, Ids.next(), draft);
    }

    ObjectiveView revise(Desk desk, UUID plan, UUID id, JsonNode patch) {
        var current = locked(desk, plan, id);
        return repository.update(desk, id, patches.apply(current.draft(), patch, ObjectiveDraft.class));
    }

    void remove(Desk desk, UUID plan, UUID id) {
        locked(desk, plan, id);
        repository.delete(desk, id);
    }

    private ObjectiveView locked(Desk desk, UUID plan, UUID id) {
        var current = repository.lock(desk, plan, id).orElseThrow(() -> Refusal.notFound("objective"));
        desk.mustMatch(current.version(), () -> current);
        return current;
    }

    private Led mustExist(Desk desk, UUID plan) {
        return bearers.bearer(desk, Bearer.PLAN, plan).orElseThrow(() -> Refusal.notFound("plan"));
    }
}
