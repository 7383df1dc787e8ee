package eu.commontable.indicator;

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

/** What can be done with the catalogue of indicators. */
@ApplicationScoped
public class Indicators {
    private final IndicatorRepository repository;
    private final MergePatch patches;

    Indicators(IndicatorRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<IndicatorSummary> list(Desk desk, IndicatorFilter filter, PageRequest page) {
        return repository.page(desk, filter, page);
    }

    IndicatorView show(Desk desk, UUID id) {
        return forViewer(desk, repository.find(desk, id));
    }

    IndicatorView define(Desk desk, IndicatorDraft draft) {
        return IndicatorPolicy.forViewer(desk, repository.insert(desk, Ids.next(), draft));
    }

    IndicatorView revise(Desk desk, UUID id, JsonNode patch) {
        var current = forViewer(desk, repository.lock(desk, id));
        IndicatorPolicy.mustBeEditable(current);
        desk.mustMatch(current.version(), () -> current);
        var draft = patches.apply(current.draft(), patch, IndicatorDraft.class);
        return IndicatorPolicy.forViewer(desk, repository.update(desk, id, draft));
    }

    IndicatorView archive(Desk desk, UUID id, boolean archived) {
        var current = forViewer(desk, repository.lock(desk, id));
        desk.mustMatch(current.version(), () -> current);
        if (archived == (current.archivedAt() != null)) {
            throw Refusal.wrongState(
                    archived ? "This indicator is archived already." : "This indicator is not archived.");
        }
        return IndicatorPolicy.forViewer(desk, repository.archive(desk, id, archived));
    }

    private static IndicatorView forViewer(Desk desk, Optional<IndicatorView> found) {
        return IndicatorPolicy.forViewer(desk, found.orElseThrow(() -> Refusal.notFound("indicator")));
    }
}
