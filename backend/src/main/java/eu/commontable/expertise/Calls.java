package eu.commontable.expertise;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.mail.Mails;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be done with calls. */
@ApplicationScoped
public class Calls {
    private final CallRepository repository;
    private final MergePatch patches;
    private final Letters letters;
    private final Mails mails;

    Calls(CallRepository repository, MergePatch patches, Letters letters, Mails mails) {
        this.repository = repository;
        this.patches = patches;
        this.letters = letters;
        this.mails = mails;
    }

    Page<CallSummary> list(Desk desk, CallFilter filter, PageRequest page) {
        return repository.page(desk, filter, page);
    }

    CallView show(Desk desk, UUID id) {
        return forViewer(desk, repository.find(desk, id));
    }

    CallView draft(Desk desk, CallDraft draft) {
        CallPolicy.mustStayInside(draft);
        return forViewer(desk, Optional.of(repository.insert(desk, Ids.next(), draft)));
    }

    CallView revise(Desk desk, UUID id, JsonNode patch) {
        var current = held(desk, id);
        CallPolicy.mustBeEditable(current);
        desk.mustMatch(current.version(), () -> current);
        var draft = patches.apply(current.draft(), patch, CallDraft.class);
        CallPolicy.mustStayInside(draft);
        return forViewer(desk, Optional.of(repository.update(desk, id, draft)));
    }

    List<Proposal> proposals(Desk desk, UUID id) {
        CallPolicy.mustRun(show(desk, id));
        return repository.proposals(desk, id);
    }

    CallView move(Desk desk, UUID id, Move move) {
        var current = held(desk, id);
        CallPolicy.mustRun(current);
        desk.mustMatch(current.version(), () -> current);
        if (move.state() == CallState.THANKED) {
            throw Refusal.wrongState("A call is thanked by saying thank you: send the words of thanks.");
        }
        current.state().mustReach(move.state());
        return forViewer(desk, Optional.of(repository.move(desk, id, move.state(), null)));
    }

    /** The version of the call stays: asking one more is no change that another editor must be told of. */
    CallView ask(Desk desk, UUID id, Asking asking) {
        var current = held(desk, id);
        CallPolicy.mustRun(current);
        if (current.state() != CallState.OPEN) {
            throw Refusal.wrongState("Open the call before you ask somebody.");
        }
        var experts = asking.expertIds().stream().distinct().toList();
        var asks = experts.stream().map(expert -> Ids.next()).toList();
        var asked = repository.ask(desk, id, asks, experts);
        if (asked.isEmpty()) {
            throw Refusal.invalid("/expertIds", "unknown", "Nobody of them can be asked: choose experts of the pool.");
        }
        if (mails.delivers()) {
            mails.post(
                    desk,
                    asked.stream()
                            .map(ask -> letters.question(desk, ask.addressee(), ask.id(), current.title()))
                            .toList());
        }
        return show(desk, id);
    }

    CallView thank(Desk desk, UUID id, Thanks thanks) {
        var current = held(desk, id);
        CallPolicy.mustRun(current);
        desk.mustMatch(current.version(), () -> current);
        current.state().mustReach(CallState.THANKED);
        if (mails.delivers()) {
            mails.post(
                    desk,
                    repository.helpers(desk, id).stream()
                            .map(helper -> letters.thanks(helper, id, current.title(), thanks.words()))
                            .toList());
        }
        return forViewer(desk, Optional.of(repository.move(desk, id, CallState.THANKED, thanks.result())));
    }

    CallView archive(Desk desk, UUID id, boolean archived) {
        var current = held(desk, id);
        CallPolicy.mustBeArchivable(current);
        desk.mustMatch(current.version(), () -> current);
        if (archived == (current.archivedAt() != null)) {
            throw Refusal.wrongState(archived ? "This call is archived already." : "This call is not archived.");
        }
        return forViewer(desk, Optional.of(repository.archive(desk, id, archived)));
    }

    AskedView opened(Desk desk) {
        return repository.opened(desk).orElseThrow(() -> Refusal.notFound("link"));
    }

    AskedView answer(Desk desk, AnswerDraft draft) {
        if (!opened(desk).open()) {
            throw Refusal.wrongState("This call is closed: answers can no longer be given or changed.");
        }
        repository.answer(desk, draft);
        return opened(desk);
    }

    private CallView held(Desk desk, UUID id) {
        return forViewer(desk, repository.lock(desk, id));
    }

    /** Whoever reads an ask may open its link: who runs the call sends it on, the expert answers by it. */
    private CallView forViewer(Desk desk, Optional<CallView> found) {
        var call = found.orElseThrow(() -> Refusal.notFound("call"));
        return call.forViewer(CallPolicy.may(desk, call), ask -> letters.answerLink(desk, ask));
    }
}
