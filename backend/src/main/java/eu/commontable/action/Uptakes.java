package eu.commontable.action;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What can be done with the uptake of a recommendation. */
@ApplicationScoped
public class Uptakes {
    private final UptakeRepository repository;
    private final MergePatch patches;

    Uptakes(UptakeRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<UptakeView> of(Desk desk, UUID recommendation) {
        mustExist(desk, recommendation);
        return new Page<>(repository.of(desk, recommendation), null, null);
    }

    UptakeView record(Desk desk, UUID recommendation, UptakeDraft draft) {
        ActionPolicy.mustBeEditable(desk, mustExist(desk, recommendation));
        return repository.insert(desk, recommendation, Ids.next(), draft);
    }

    UptakeView correct(Desk desk, UUID recommendation, UUID id, JsonNode patch) {
        var current = editable(desk, recommendation, id);
        var draft = patches.apply(current.view().draft(), patch, UptakeDraft.class);
        return repository.update(desk, id, draft);
    }

    void remove(Desk desk, UUID recommendation, UUID id) {
        editable(desk, recommendation, id);
        repository.delete(desk, id);
    }

    private UptakeRepository.Found editable(Desk desk, UUID recommendation, UUID id) {
        var current = repository.lock(desk, recommendation, id).orElseThrow(() -> Refusal.notFound("step"));
        ActionPolicy.mustBeEditable(desk, current.recommendation());
        desk.mustMatch(current.version(), current::view);
        return current;
    }

    private Led mustExist(Desk desk, UUID recommendation) {
        return repository.recommendation(desk, recommendation).orElseThrow(() -> Refusal.notFound("recommendation"));
    }
}
