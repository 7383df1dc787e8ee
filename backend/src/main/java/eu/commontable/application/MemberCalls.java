package eu.commontable.application;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be done with calls for members. */
@ApplicationScoped
public class MemberCalls {
    private final MemberCallRepository repository;
    private final MergePatch patches;
    private final Addresses addresses;

    MemberCalls(MemberCallRepository repository, MergePatch patches, Addresses addresses) {
        this.repository = repository;
        this.patches = patches;
        this.addresses = addresses;
    }

    Page<MemberCallSummary> list(Desk desk, PageRequest page) {
        return repository.page(desk, page.withoutSearch());
    }

    MemberCallView show(Desk desk, UUID id) {
        return forViewer(desk, known(repository.find(desk, id)));
    }

    MemberCallView write(Desk desk, MemberCallDraft draft) {
        draft.mustHaveUniqueKeys();
        return forViewer(desk, repository.insert(desk, Ids.next(), draft));
    }

    MemberCallView revise(Desk desk, UUID id, JsonNode patch) {
        var current = changeable(desk, id);
        CallLife.after(CallStep.EDIT, current.state());
        var draft = patches.apply(current.draft(), patch, MemberCallDraft.class);
        draft.mustHaveUniqueKeys();
        mustKeepWhatWasAnswered(current, draft);
        return forViewer(desk, repository.update(desk, id, draft));
    }

    MemberCallView move(Desk desk, UUID id, CallStep step) {
        var current = changeable(desk, id);
        if (step == CallStep.EDIT) {
            throw Refusal.invalid("/step", "unknown-value", "To edit a call, send the fields to change.");
        }
        return forViewer(desk, repository.move(desk, id, CallLife.after(step, current.state())));
    }

    private MemberCallView changeable(Desk desk, UUID id) {
        var current = known(repository.lock(desk, id));
        desk.mustMatch(current.version(), () -> forViewer(desk, current));
        return current;
    }

    /** People answered these questions and were promised these criteria. */
    private static void mustKeepWhatWasAnswered(MemberCallView current, MemberCallDraft draft) {
        if (current.state() == CallState.DRAFT) {
            return;
        }
        if (!current.criteria().equals(draft.criteria())) {
            throw Refusal.invalid("/criteria", "fixed", "The call is published: its criteria stay as they are.");
        }
        if (!current.questions().equals(draft.questions())) {
            throw Refusal.invalid("/questions", "fixed", "The call is published: its questions stay as they are.");
        }
    }

    private MemberCallView forViewer(Desk desk, MemberCallView call) {
        boolean curates = desk.viewer().may(Permission.CURATE);
        return new MemberCallView(
                call.id(),
                call.title(),
                call.body(),
                call.role(),
                call.seats(),
                call.deadline(),
                call.criteria(),
                call.questions(),
                call.state(),
                call.phase(),
                call.state() == CallState.DRAFT ? null : addresses.ofCall(desk, call.id()),
                curates ? call.reviewers() : List.of(),
                call.applications(),
                call.results(),
                call.reviewing(),
                curates ? List.copyOf(CallLife.open(call.state())) : List.of(),
                call.version(),
                call.createdAt(),
                call.updatedAt());
    }

    static MemberCallView known(Optional<MemberCallView> found) {
        return found.orElseThrow(() -> Refusal.notFound("call"));
    }
}
