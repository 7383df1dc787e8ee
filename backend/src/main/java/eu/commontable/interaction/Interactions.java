package eu.commontable.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be done with the log. */
@ApplicationScoped
public class Interactions {
    private static final int RECENT = 8;

    private final InteractionRepository repository;
    private final MergePatch patches;

    Interactions(InteractionRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<InteractionSummary> list(Desk desk, InteractionFilter filter, PageRequest page) {
        return repository.page(desk, filter, page);
    }

    List<Party> recentCounterparts(Desk desk) {
        return repository.recentCounterparts(desk, RECENT);
    }

    InteractionView show(Desk desk, UUID id) {
        return forViewer(desk, repository.find(desk, id));
    }

    InteractionView log(Desk desk, InteractionDraft draft) {
        return forViewer(desk, Optional.of(repository.insert(desk, Ids.next(), draft)));
    }

    InteractionView revise(Desk desk, UUID id, JsonNode patch) {
        var current = held(desk, id);
        InteractionPolicy.mustBeEditable(current);
        desk.mustMatch(current.version(), () -> current);
        var draft = patches.apply(current.draft(), patch, InteractionDraft.class);
        return forViewer(desk, Optional.of(repository.update(desk, id, draft)));
    }

    InteractionView tick(Desk desk, UUID id, FollowUpTick tick) {
        var current = held(desk, id);
        InteractionPolicy.mustFollow(current);
        desk.mustMatch(current.version(), () -> current);
        return forViewer(desk, Optional.of(repository.tick(desk, id, tick.done())));
    }

    InteractionView archive(Desk desk, UUID id, boolean archived) {
        var current = held(desk, id);
        InteractionPolicy.mustBeArchivable(current);
        desk.mustMatch(current.version(), () -> current);
        if (archived == (current.archivedAt() != null)) {
            throw Refusal.wrongState(archived ? "This entry is archived already." : "This entry is not archived.");
        }
        return forViewer(desk, Optional.of(repository.archive(desk, id, archived)));
    }

    RecognisedView recognise(Desk desk, Recognition found) {
        int entries = repository.recognise(desk, found);
        if (entries == 0) {
            throw Refusal.notFound("name in the log");
        }
        return new RecognisedView(entries);
    }

    private InteractionView held(Desk desk, UUID id) {
        return forViewer(desk, repository.lock(desk, id));
    }

    private static InteractionView forViewer(Desk desk, Optional<InteractionView> found) {
        var entry = found.orElseThrow(() -> Refusal.notFound("entry of the log"));
        return entry.forViewer(InteractionPolicy.may(desk, entry));
    }
}
