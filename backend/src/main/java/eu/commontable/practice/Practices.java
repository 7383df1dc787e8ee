package eu.commontable.practice;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What can be done with practices. */
@ApplicationScoped
public class Practices {
    private static final int MOST_COMPARED = 4;

    private final PracticeRepository repository;
    private final MergePatch patches;

    /** What is printed, and what its themes are called in the reader's language. */
    record Sheet(List<PracticeView> practices, Map<String, String> themes) {}

    Practices(PracticeRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<PracticeSummary> list(Desk desk, PracticeFilter filter, PageRequest page) {
        return repository.page(desk, filter, page);
    }

    PracticeView show(Desk desk, UUID id) {
        return forViewer(desk, repository.find(desk, id));
    }

    Comparison compare(Desk desk, List<UUID> ids) {
        var asked = ids.stream().distinct().toList();
        if (asked.isEmpty() || asked.size() > MOST_COMPARED) {
            throw Refusal.invalid("id", "size", "Name one to four practices.");
        }
        var found = repository.findAll(desk, asked).stream()
                .map(practice -> PracticePolicy.forViewer(desk.viewer(), practice))
                .toList();
        return new Comparison(found, asked.size() - found.size());
    }

    Sheet print(Desk desk, UUID id, Locale language) {
        return new Sheet(List.of(show(desk, id)), repository.themes(desk, language.getLanguage()));
    }

    Sheet printComparison(Desk desk, List<UUID> ids, Locale language) {
        return new Sheet(compare(desk, ids).practices(), repository.themes(desk, language.getLanguage()));
    }

    PracticeView tell(Desk desk, PracticeDraft draft) {
        var told = PracticePolicy.toldBy(desk.viewer(), draft);
        return forViewer(desk, Optional.of(repository.insert(desk, Ids.next(), told)));
    }

    PracticeView revise(Desk desk, UUID id, JsonNode patch) {
        var current = forViewer(desk, repository.lock(desk, id));
        PracticePolicy.mustBeEditable(current);
        desk.mustMatch(current.version(), () -> current);
        var draft = patches.apply(current.draft(), patch, PracticeDraft.class);
        PracticePolicy.mustStayOwn(desk.viewer(), current.draft(), draft);
        return forViewer(desk, Optional.of(repository.update(desk, id, draft)));
    }

    PracticeView archive(Desk desk, UUID id, boolean archived) {
        var current = forViewer(desk, repository.lock(desk, id));
        desk.mustMatch(current.version(), () -> current);
        if (archived == (current.archivedAt() != null)) {
            throw Refusal.wrongState(
                    archived ? "This practice is archived already." : "This practice is not archived.");
        }
        return forViewer(desk, Optional.of(repository.archive(desk, id, archived)));
    }

    private static PracticeView forViewer(Desk desk, Optional<PracticeView> found) {
        return PracticePolicy.forViewer(desk.viewer(), found.orElseThrow(() -> Refusal.notFound("practice")));
    }
}
