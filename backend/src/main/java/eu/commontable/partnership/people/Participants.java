package eu.commontable.partnership.people;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What can be done with the people of a partnership. Roles count from the next request on: nobody keeps them. */
@ApplicationScoped
public class Participants {
    private final ParticipantRepository repository;
    private final ParticipantPolicy policy;
    private final MergePatch patches;

    Participants(ParticipantRepository repository, ParticipantPolicy policy, MergePatch patches) {
        this.repository = repository;
        this.policy = policy;
        this.patches = patches;
    }

    Page<ParticipantView> list(Desk desk, ParticipantFilter filter, PageRequest page) {
        return repository.page(desk, filter, page).map(person -> policy.forViewer(desk, person));
    }

    ParticipantView show(Desk desk, UUID id) {
        return policy.forViewer(desk, repository.find(desk, id).orElseThrow(Participants::unknown));
    }

    /** Somebody who has signed in before with this verified address takes the place at once; others at their first sign-in. */
    ParticipantView invite(Desk desk, ParticipantDraft draft) {
        return policy.forViewer(desk, repository.insert(desk, draft));
    }

    ParticipantView revise(Desk desk, UUID id, JsonNode patch) {
        var current = seen(desk, id);
        var draft = patches.apply(current.draft(), patch, ParticipantDraft.class);
        if (current.joinedAt() != null && !draft.email().equalsIgnoreCase(current.email())) {
            throw Refusal.invalid(
                    "/email",
                    "taken-up",
                    "The person has signed in with this address. To hand the place over, remove them and invite the other person.");
        }
        return policy.forViewer(desk, repository.update(desk, id, draft));
    }

    ParticipantView inviteAgain(Desk desk, UUID id) {
        if (seen(desk, id).joinedAt() != null) {
            throw Refusal.wrongState("This person has signed in already; there is no invitation to send again.");
        }
        return policy.forViewer(desk, repository.renew(desk, id));
    }

    /** Ends a participation or withdraws an invitation; what the person wrote stays. */
    void remove(Desk desk, UUID id) {
        seen(desk, id);
        repository.remove(desk, id);
    }

    private ParticipantView seen(Desk desk, UUID id) {
        var current = repository.lock(desk, id).orElseThrow(Participants::unknown);
        desk.mustMatch(current.version(), () -> policy.forViewer(desk, current));
        return current;
    }

    private static Refusal unknown() {
        return Refusal.notFound("person");
    }
}
