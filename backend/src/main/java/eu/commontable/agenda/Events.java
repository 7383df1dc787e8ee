package eu.commontable.agenda;

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

/** What can be done with events. */
@ApplicationScoped
public class Events {
    private final EventRepository repository;
    private final MergePatch patches;

    Events(EventRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<EventSummary> list(Desk desk, EventFilter filter, PageRequest page) {
        return repository.page(desk, filter, page);
    }

    EventView show(Desk desk, UUID id) {
        return forViewer(desk, repository.find(desk, id));
    }

    EventView announce(Desk desk, EventDraft draft) {
        EventPolicy.mustHold(desk, draft.organiserIds());
        return forViewer(desk, Optional.of(repository.insert(desk, Ids.next(), draft)));
    }

    EventView revise(Desk desk, UUID id, JsonNode patch) {
        var current = held(desk, id);
        EventPolicy.mustBeEditable(current);
        desk.mustMatch(current.version(), () -> current);
        var draft = patches.apply(current.draft(), patch, EventDraft.class);
        return forViewer(desk, Optional.of(repository.update(desk, id, draft)));
    }

    EventView archive(Desk desk, UUID id, boolean archived) {
        var current = held(desk, id);
        desk.mustMatch(current.version(), () -> current);
        if (archived == (current.archivedAt() != null)) {
            throw Refusal.wrongState(archived ? "This event is archived already." : "This event is not archived.");
        }
        return forViewer(desk, Optional.of(repository.archive(desk, id, archived)));
    }

    private EventView held(Desk desk, UUID id) {
        var current = forViewer(desk, repository.lock(desk, id));
        EventPolicy.mustHold(desk, current.draft().organiserIds());
        return current;
    }

    private static EventView forViewer(Desk desk, Optional<EventView> found) {
        var event = found.orElseThrow(() -> Refusal.notFound("event"));
        return event.forViewer(EventPolicy.may(desk, event));
    }
}
