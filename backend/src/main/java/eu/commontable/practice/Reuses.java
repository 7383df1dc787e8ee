package eu.commontable.practice;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What can be done with "we reuse this". */
@ApplicationScoped
public class Reuses {
    private final ReuseRepository repository;
    private final MergePatch patches;

    Reuses(ReuseRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<ReuseView> of(Desk desk, UUID practice) {
        mustExist(desk, practice);
        return new Page<>(repository.of(desk, practice), null, null)
                .map(reuse -> ReusePolicy.forViewer(desk.viewer(), reuse));
    }

    ReuseView take(Desk desk, UUID practice, ReuseDraft draft) {
        var said = ReusePolicy.saidBy(desk.viewer(), draft);
        return repository
                .insert(desk, practice, Ids.next(), said)
                .map(reuse -> ReusePolicy.forViewer(desk.viewer(), reuse))
                .orElseThrow(() -> whyNot(desk, practice, said.organisationId()));
    }

    private Refusal whyNot(Desk desk, UUID practice, UUID organisation) {
        ReusePolicy.mustBeReusable(mustExist(desk, practice), organisation);
        return Refusal.invalid("/organisationId", "unknown", "We know no such organisation, or it is archived.");
    }

    ReuseView revise(Desk desk, UUID practice, UUID id, JsonNode patch) {
        var current = editable(desk, practice, id);
        var draft = patches.apply(current.draft(), patch, ReuseDraft.class);
        if (!current.organisation().id().equals(draft.organisationId())) {
            throw Refusal.invalid(
                    "/organisationId", "fixed", "Another organisation reuses it in its own way. Add an entry for it.");
        }
        return ReusePolicy.forViewer(desk.viewer(), repository.update(desk, id, draft));
    }

    void withdraw(Desk desk, UUID practice, UUID id) {
        editable(desk, practice, id);
        repository.delete(desk, id);
    }

    private ReuseView editable(Desk desk, UUID practice, UUID id) {
        var found = repository.lock(desk, practice, id).orElseThrow(() -> Refusal.notFound("reuse"));
        var current = found.view();
        ReusePolicy.mustBeOwn(desk.viewer(), current.organisation().id());
        ReusePolicy.mustBeInUse(found.archivedAt());
        desk.mustMatch(current.version(), () -> current);
        return current;
    }

    private ReuseRepository.Reused mustExist(Desk desk, UUID practice) {
        return repository.practice(desk, practice).orElseThrow(() -> Refusal.notFound("practice"));
    }
}
