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

/** What can be done with recommendations. */
@ApplicationScoped
public class Recommendations {
    private final RecommendationRepository repository;
    private final MergePatch patches;

    Recommendations(RecommendationRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<RecommendationSummary> list(Desk desk, RecommendationFilter filter, PageRequest page) {
        return repository.page(desk, filter, page);
    }

    RecommendationView show(Desk desk, UUID id) {
        return forViewer(desk, repository.find(desk, id));
    }

    RecommendationView make(Desk desk, RecommendationDraft draft) {
        var action = repository
                .action(desk, draft.actionId())
                .orElseThrow(() -> Refusal.invalid("/actionId", "refused", "We know no such action."));
        ActionPolicy.mustBeEditable(desk, action);
        return forViewer(desk, Optional.of(repository.insert(desk, Ids.next(), draft)));
    }

    RecommendationView revise(Desk desk, UUID id, JsonNode patch) {
        var current = forViewer(desk, repository.lock(desk, id));
        ActionPolicy.mustBeEditable(desk, current.led());
        desk.mustMatch(current.version(), () -> current);
        var draft = patches.apply(current.draft(), patch, RecommendationDraft.class);
        if (!draft.actionId().equals(current.action().id())) {
            throw Refusal.invalid("/actionId", "refused", "A recommendation stays with its action.");
        }
        return forViewer(desk, Optional.of(repository.update(desk, id, draft)));
    }

    RecommendationView archive(Desk desk, UUID id, boolean archived) {
        var current = forViewer(desk, repository.lock(desk, id));
        if (!current.may().archive()) {
            throw Refusal.notAllowed("Representatives of a leading organisation or the secretariat can do this.");
        }
        desk.mustMatch(current.version(), () -> current);
        if (archived == (current.archivedAt() != null)) {
            throw Refusal.wrongState(
                    archived ? "This recommendation is archived already." : "This recommendation is not archived.");
        }
        return forViewer(desk, Optional.of(repository.archive(desk, id, archived)));
    }

    private static RecommendationView forViewer(Desk desk, Optional<RecommendationView> found) {
        var recommendation = found.orElseThrow(() -> Refusal.notFound("recommendation"));
        var led = recommendation.led();
        return recommendation.forViewer(new RecommendationView.May(
                ActionPolicy.mayEdit(desk, led), ActionPolicy.mayEdit(desk, new Led(led.id(), led.leaderIds(), null))));
    }
}
