package eu.commontable.dilemma;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What can be done with dilemmas. */
@ApplicationScoped
public class Dilemmas {
    private final DilemmaRepository repository;
    private final MergePatch patches;

    Dilemmas(DilemmaRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<DilemmaSummary> list(Desk desk, DilemmaFilter filter, PageRequest page) {
        return repository.page(desk, filter, page);
    }

    DilemmaView show(Desk desk, UUID id) {
        return forViewer(desk, repository.find(desk, id).orElseThrow(Dilemmas::unknown));
    }

    /** Also the way in which other features let somebody ask for help in the same step. */
    public DilemmaView propose(Desk desk, DilemmaDraft draft) {
        return forViewer(desk, repository.insert(desk, Ids.next(), DilemmaPolicy.proposalOf(desk.viewer(), draft)));
    }

    DilemmaView revise(Desk desk, UUID id, JsonNode patch) {
        var current = current(desk, id);
        DilemmaPolicy.after(desk.viewer(), current, Step.EDIT);
        var draft = patches.apply(current.draft(), patch, DilemmaDraft.class);
        DilemmaPolicy.mustBeOpenTo(desk.viewer(), current, draft);
        return forViewer(desk, repository.update(desk, id, draft));
    }

    DilemmaView accept(Desk desk, UUID id) {
        return move(desk, id, Step.ACCEPT, null, null);
    }

    DilemmaView decline(Desk desk, UUID id, Declining declining) {
        return move(desk, id, Step.DECLINE, null, declining.reason());
    }

    DilemmaView conclude(Desk desk, UUID id, Conclusion conclusion) {
        return move(desk, id, Step.CONCLUDE, conclusion == null ? null : conclusion.result(), null);
    }

    DilemmaView reopen(Desk desk, UUID id) {
        return move(desk, id, Step.REOPEN, null, null);
    }

    DilemmaView withdraw(Desk desk, UUID id) {
        return move(desk, id, Step.WITHDRAW, null, null);
    }

    DilemmaView archive(Desk desk, UUID id, boolean archived) {
        var current = current(desk, id);
        if (archived == (current.archivedAt() != null)) {
            throw Refusal.wrongState(archived ? "This dilemma is archived already." : "This dilemma is not archived.");
        }
        return forViewer(desk, repository.archive(desk, id, archived));
    }

    private DilemmaView move(Desk desk, UUID id, Step step, String result, String reason) {
        var current = current(desk, id);
        var to = DilemmaPolicy.after(desk.viewer(), current, step);
        return forViewer(desk, repository.move(desk, id, to, result, reason));
    }

    private DilemmaRow current(Desk desk, UUID id) {
        var current = repository.lock(desk, id).orElseThrow(Dilemmas::unknown);
        desk.mustMatch(current.version(), () -> show(desk, id));
        return current;
    }

    private static DilemmaView forViewer(Desk desk, DilemmaView dilemma) {
        return dilemma.forViewer(DilemmaPolicy.may(desk.viewer(), dilemma));
    }

    private static Refusal unknown() {
        return Refusal.notFound("dilemma");
    }
}
