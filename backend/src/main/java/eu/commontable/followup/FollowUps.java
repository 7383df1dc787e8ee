package eu.commontable.followup;

import eu.commontable.followup.OpenedView.Told;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.problem.FieldFault;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the holder of a follow-up's link can do. Opening it changes nothing: mail scanners open links. */
@ApplicationScoped
public class FollowUps {
    private final RoundRepository repository;

    FollowUps(RoundRepository repository) {
        this.repository = repository;
    }

    OpenedView opened(Desk desk) {
        return repository.opened(desk).orElseThrow(() -> Refusal.notFound("link"));
    }

    OpenedView answer(Desk desk, LinkAnswers draft) {
        var opened = opened(desk);
        mustBeOfThis(opened, draft);
        if (!opened.open()) {
            throw Refusal.wrongState(
                    "This round is over: answers can no longer be given by this link. The next mail brings a new one.");
        }
        repository.answer(desk, draft.answers().stream().map(one -> Ids.next()).toList(), draft);
        return opened(desk);
    }

    private static void mustBeOfThis(OpenedView opened, LinkAnswers draft) {
        var known = opened.takeaways().stream().map(Told::id).collect(Collectors.toSet());
        var seen = new HashSet<UUID>();
        var faults = new ArrayList<FieldFault>();
        for (int i = 0; i < draft.answers().size(); i++) {
            var id = draft.answers().get(i).takeawayId();
            var pointer = "/answers/" + i + "/takeawayId";
            if (!known.contains(id)) {
                faults.add(new FieldFault(pointer, "unknown", "This link does not ask about this takeaway."));
            } else if (!seen.add(id)) {
                faults.add(new FieldFault(pointer, "duplicate", "Answer once for each takeaway."));
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }
}
