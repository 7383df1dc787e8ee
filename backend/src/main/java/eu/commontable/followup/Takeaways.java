package eu.commontable.followup;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.followup.TakeawayRepository.About;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** What can be done with the takeaways of a dilemma. */
@ApplicationScoped
public class Takeaways {
    static final int MOST = 50;

    private final TakeawayRepository repository;
    private final MergePatch patches;

    Takeaways(TakeawayRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    List<TakeawayView> list(Desk desk, UUID dilemma) {
        about(desk, dilemma, false);
        return all(desk, dilemma);
    }

    TakeawayView show(Desk desk, UUID dilemma, UUID id) {
        return repository
                .find(desk, dilemma, id)
                .orElseThrow(Takeaways::unknown)
                .view(desk.viewer());
    }

    TakeawayView add(Desk desk, UUID dilemma, TakeawayDraft draft) {
        var about = about(desk, dilemma, true);
        mustBeOpen(desk, Deed.ADD, about);
        if (!about.knows() && draft.namesSomebody()) {
            throw hidden();
        }
        if (about.takeaways().size() >= MOST) {
            throw Refusal.wrongState("A dilemma has at most 50 takeaways. Put some of them together.");
        }
        return repository.insert(desk, dilemma, Ids.next(), draft).view(desk.viewer());
    }

    TakeawayView revise(Desk desk, UUID dilemma, UUID id, JsonNode patch) {
        var current = held(desk, dilemma, id, Deed.EDIT);
        var draft = patches.apply(current.draft(), patch, TakeawayDraft.class);
        if (current.whoHidden() && !draft.namesTheSame(current.draft())) {
            throw hidden();
        }
        return repository.update(desk, id, draft).view(desk.viewer());
    }

    /** What was answered is part of the way: it is dropped, not removed. */
    void remove(Desk desk, UUID dilemma, UUID id) {
        var current = held(desk, dilemma, id, Deed.REMOVE);
        if (!current.answers().isEmpty()) {
            throw Refusal.wrongState("Somebody has told what came of it, so it stays. Answer that it was dropped.");
        }
        repository.delete(desk, id);
    }

    List<TakeawayView> order(Desk desk, UUID dilemma, TakeawayOrder order) {
        var about = about(desk, dilemma, true);
        mustBeOpen(desk, Deed.ORDER, about);
        if (order.ids().size() != about.takeaways().size()
                || !new HashSet<>(order.ids()).equals(new HashSet<>(about.takeaways()))) {
            throw Refusal.conflict("Takeaways were added or removed in the meantime. Look at the list again.");
        }
        repository.order(desk, order.ids());
        return all(desk, dilemma);
    }

    TakeawayView answer(Desk desk, UUID dilemma, UUID id, AnswerDraft draft) {
        held(desk, dilemma, id, Deed.ANSWER);
        repository.answer(desk, Ids.next(), id, draft);
        return show(desk, dilemma, id);
    }

    private List<TakeawayView> all(Desk desk, UUID dilemma) {
        return repository.list(desk, dilemma).stream()
                .map(row -> row.view(desk.viewer()))
                .toList();
    }

    private TakeawayRow held(Desk desk, UUID dilemma, UUID id, Deed deed) {
        var current = repository.lock(desk, dilemma, id).orElseThrow(Takeaways::unknown);
        current.mustBeOpen(desk.viewer(), deed);
        desk.mustMatch(current.version(), () -> current.view(desk.viewer()));
        return current;
    }

    private About about(Desk desk, UUID dilemma, boolean toWrite) {
        return repository.about(desk, dilemma, toWrite).orElseThrow(() -> Refusal.notFound("dilemma"));
    }

    private static void mustBeOpen(Desk desk, Deed deed, About about) {
        TakeawayPolicy.mustBeOpen(deed, about.state(), about.archived(), Actor.of(desk.viewer(), about.presents()));
    }

    private static Refusal hidden() {
        return Refusal.notAllowed(
                "The city of this dilemma is hidden. Only the persons named in it can say who does something.");
    }

    private static Refusal unknown() {
        return Refusal.notFound("takeaway");
    }
}
