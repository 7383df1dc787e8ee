package eu.commontable.inviting;

import eu.commontable.inviting.InvitationPreview.Count;
import eu.commontable.inviting.InvitationPreview.Person;
import eu.commontable.outreach.InviteLists;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.mail.Mails;
import eu.commontable.partnership.people.InvitationAddress;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import eu.commontable.stakeholder.OrganisationSelection;
import eu.commontable.stakeholder.OrganisationSelection.Chosen;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;

/** Inviting people together: a look first, then places and letters in one transaction, and a way back. */
@ApplicationScoped
public class InvitationBatches {
    private static final int MOST = 500;
    private static final int MOST_SHOWN_LEFT_OUT = 200;

    private final OrganisationSelection selection;
    private final InviteLists inviteLists;
    private final BatchRepository repository;
    private final InvitationAddress address;
    private final Mails mails;

    InvitationBatches(
            OrganisationSelection selection,
            InviteLists inviteLists,
            BatchRepository repository,
            InvitationAddress address,
            Mails mails) {
        this.selection = selection;
        this.inviteLists = inviteLists;
        this.repository = repository;
        this.address = address;
        this.mails = mails;
    }

    InvitationPreview preview(Desk desk, InvitationLook look) {
        look.mustNameOne();
        look.words().mustNotGovern();
        var organisations = organisations(desk, look);
        var found = repository.look(desk, organisations);
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        found.people().forEach(person -> counts.merge(person.verdict(), 1, Integer::sum));
        int inviting = counts.getOrDefault(Verdict.INVITE, 0);
        mustNotBeTooMany(inviting);
        var letters = new InvitationLetters(look.words(), found.partnership(), address.of(desk));
        return new InvitationPreview(
                organisations.size(),
                organisations.size()
                        - (int) found.people().stream()
                                .map(Person::organisationId)
                                .distinct()
                                .count(),
                counts.entrySet().stream()
                        .map(one -> new Count(one.getKey(), one.getValue()))
                        .toList(),
                found.people().stream().limit(inviting + MOST_SHOWN_LEFT_OUT).toList(),
                inviting == 0 ? null : letters.to(found.people().getFirst().name()),
                mails.delivers());
    }

    Page<BatchSummary> list(Desk desk, PageRequest page) {
        return repository.page(desk, page);
    }

    BatchView show(Desk desk, UUID id) {
        var found = repository.find(desk, id);
        if (found.batch() == null) {
            throw Refusal.notFound("invitation of many");
        }
        return told(desk, found.batch(), found.partnership());
    }

    /** Somebody who has signed in before with this verified address has the place at once. */
    BatchView invite(Desk desk, InvitationDraft draft) {
        draft.words().mustNotGovern();
        var made = repository.invite(desk, Ids.next(), draft, mails.delivers(), MOST);
        mustNotBeTooMany(made.wanted());
        if (made.batch() == null) {
            throw Refusal.wrongState(
                    "None of these people can be invited now, so nothing was sent. Look again who would be invited.");
        }
        if (made.batch().posted()) {
            var letters = new InvitationLetters(draft.words(), made.partnership(), address.of(desk));
            var batch = made.batch();
            mails.post(
                    desk,
                    batch.invited().stream()
                            .map(person -> letters.post(person, batch.id()))
                            .toList());
        }
        return told(desk, made.batch(), made.partnership());
    }

    BatchView undo(Desk desk, UUID id) {
        var batch = show(desk, id);
        desk.mustMatch(batch.version(), () -> batch);
        if (batch.undoneAt() != null) {
            throw Refusal.wrongState("This was taken back already.");
        }
        if (batch.may() != null && !batch.may().undo()) {
            throw Refusal.wrongState("Nobody of them is still invited. Who has come stays; remove them one by one.");
        }
        repository.undo(desk, id);
        return show(desk, id);
    }

    private List<UUID> organisations(Desk desk, InvitationLook look) {
        return look.filters() == null
                ? inviteLists.organisationsOf(desk, look.outreachListId())
                : selection.of(desk, look.filters().filter(), look.filters().q()).stream()
                        .map(Chosen::id)
                        .toList();
    }

    private BatchView told(Desk desk, BatchView batch, String partnership) {
        return batch.told(new InvitationLetters(batch.words(), partnership, address.of(desk)).to(null));
    }

    private static void mustNotBeTooMany(int inviting) {
        if (inviting > MOST) {
            throw Refusal.of(
                    RefusalCode.TOO_LARGE,
                    "These would be %d people. We invite up to %d at once: narrow the list by a filter."
                            .formatted(inviting, MOST));
        }
    }
}
