package eu.commontable.expertise;

import eu.commontable.expertise.Letters.Addressee;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.mail.Mails;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.FieldFault;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The expert pool: who is in it, who comes and who leaves. */
@ApplicationScoped
public class Experts {
    private final ExpertRepository repository;
    private final Letters letters;
    private final Mails mails;

    Experts(ExpertRepository repository, Letters letters, Mails mails) {
        this.repository = repository;
        this.letters = letters;
        this.mails = mails;
    }

    Page<ExpertSummary> list(Desk desk, ExpertFilter filter, PageRequest page) {
        return repository.page(desk, filter, page);
    }

    ExpertView show(Desk desk, UUID id) {
        return forViewer(desk, repository.find(desk, id).orElseThrow(() -> Refusal.notFound("expert")));
    }

    /** They are in the pool when they say so themselves, by the link of the letter. */
    ExpertView invite(Desk desk, ExpertInvitation draft) {
        mustSayWho(draft);
        var expert = repository
                .invite(desk, Ids.next(), draft)
                .orElseThrow(() -> Refusal.invalid(
                        draft.participantId() != null ? "/participantId" : "/contactId",
                        "unknown",
                        "We know no such person."));
        if (mails.delivers()) {
            var to = new Addressee(
                    expert.email(), expert.name(), Words.of(expert.language()), repository.partnership(desk));
            mails.post(desk, List.of(letters.invitation(desk, to, expert.id())));
        }
        return forViewer(desk, expert);
    }

    /** Takes everything along that they answered. */
    void remove(Desk desk, UUID id) {
        var expert = show(desk, id);
        desk.mustMatch(expert.version(), () -> expert);
        repository.remove(desk, id);
    }

    OwnProfile own(Desk desk) {
        return repository.own(desk).orElseThrow(() -> Refusal.notFound("link"));
    }

    OwnProfile join(Desk desk, ExpertProfile profile) {
        return repository.join(desk, profile).orElseThrow(() -> Refusal.notFound("link"));
    }

    OwnProfile leave(Desk desk) {
        return repository.leave(desk).orElseThrow(() -> Refusal.notFound("link"));
    }

    private static void mustSayWho(ExpertInvitation draft) {
        if (draft.participantId() != null || draft.contactId() != null) {
            return;
        }
        var faults = new ArrayList<FieldFault>();
        if (draft.name() == null || draft.name().isBlank()) {
            faults.add(new FieldFault("/name", "required", "Give the name of the expert."));
        }
        if (draft.email() == null || draft.email().isBlank()) {
            faults.add(new FieldFault("/email", "required", "Give the address of the expert."));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    private ExpertView forViewer(Desk desk, ExpertView expert) {
        boolean staff = desk.viewer().may(Permission.CURATE);
        boolean self = expert.participantId() != null
                && expert.participantId().equals(desk.viewer().participantId());
        return expert.forViewer(staff || self, letters.profileLink(desk, expert.id()), new ExpertView.May(staff));
    }
}
