package eu.commontable.mandate;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rules by which seats rotate, and what they propose. Seats are changed by people, one at a time. */
@ApplicationScoped
public class Rotations {
    private final RotationRepository repository;
    private final MergePatch patches;

    Rotations(RotationRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    List<RotationPlan> plans(Desk desk) {
        boolean mayEdit = desk.viewer().may(Permission.CURATE);
        var today = LocalDate.now();
        return repository.all(desk).stream()
                .map(found ->
                        new RotationPlan(found.rule(), RotationPlan.steps(found.rule(), found.seats(), today), mayEdit))
                .toList();
    }

    RotationRule show(Desk desk, UUID id) {
        return known(repository.find(desk, id));
    }

    RotationRule set(Desk desk, RotationRuleDraft draft) {
        mustFit(draft);
        return repository.insert(desk, Ids.next(), draft);
    }

    RotationRule revise(Desk desk, UUID id, JsonNode patch) {
        var current = changeable(desk, id);
        var draft = patches.apply(current.draft(), patch, RotationRuleDraft.class);
        mustFit(draft);
        return repository.update(desk, id, draft);
    }

    void drop(Desk desk, UUID id) {
        changeable(desk, id);
        repository.delete(desk, id);
    }

    private RotationRule changeable(Desk desk, UUID id) {
        var current = known(repository.lock(desk, id));
        desk.mustMatch(current.version(), () -> current);
        return current;
    }

    private static void mustFit(RotationRuleDraft draft) {
        if (draft.overlapMonths() >= draft.termMonths()) {
            throw Refusal.invalid("/overlapMonths", "too-long", "Old and new term overlap for less than a whole term.");
        }
    }

    private static RotationRule known(Optional<RotationRule> found) {
        return found.orElseThrow(() -> Refusal.notFound("rotation rule"));
    }
}
