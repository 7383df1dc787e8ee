package eu.commontable.dilemma;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** What can be done with the editions of an academy; the secretariat makes them, whoever may see one reads it. */
@ApplicationScoped
public class Editions {
    private final EditionRepository repository;
    private final MergePatch patches;

    Editions(EditionRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<EditionSummary> list(Desk desk, EditionFilter filter, PageRequest page) {
        return repository.page(desk, filter, page);
    }

    EditionView show(Desk desk, UUID id) {
        return forViewer(desk, repository.find(desk, id));
    }

    EditionView announce(Desk desk, EditionDraft draft) {
        mustKnowZone(draft);
        return forViewer(desk, Optional.of(repository.insert(desk, Ids.next(), draft)));
    }

    EditionView revise(Desk desk, UUID id, JsonNode patch) {
        var current = forViewer(desk, repository.lock(desk, id));
        if (current.archivedAt() != null) {
            throw Refusal.wrongState("This academy is archived. Restore it before you change it.");
        }
        desk.mustMatch(current.version(), () -> current);
        var draft = patches.apply(current.draft(), patch, EditionDraft.class);
        mustKnowZone(draft);
        return forViewer(desk, Optional.of(repository.update(desk, id, draft)));
    }

    EditionView archive(Desk desk, UUID id, boolean archived) {
        var current = forViewer(desk, repository.lock(desk, id));
        desk.mustMatch(current.version(), () -> current);
        if (archived == (current.archivedAt() != null)) {
            throw Refusal.wrongState(archived ? "This academy is archived already." : "This academy is not archived.");
        }
        return forViewer(desk, Optional.of(repository.archive(desk, id, archived)));
    }

    /** The regions of the world: what Java and PostgreSQL know both. */
    private static void mustKnowZone(EditionDraft draft) {
        boolean region = draft.timeZone().matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")
                && ZoneId.getAvailableZoneIds().contains(draft.timeZone());
        if (!region) {
            throw Refusal.invalid("/timeZone", "unknown-value", "Use a name such as Europe/Brussels.");
        }
    }

    private static EditionView forViewer(Desk desk, Optional<EditionView> found) {
        var edition = found.orElseThrow(() -> Refusal.notFound("academy"));
        boolean curates = desk.viewer().may(Permission.CURATE);
        return edition.forViewer(new EditionMay(curates && edition.archivedAt() == null, curates));
    }
}
