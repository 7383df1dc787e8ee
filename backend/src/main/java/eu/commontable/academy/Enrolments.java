package eu.commontable.academy;

import eu.commontable.academy.EnrolmentLife.By;
import eu.commontable.dilemma.Dilemmas;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** What somebody does with their application to an academy. */
@ApplicationScoped
public class Enrolments {
    private final EnrolmentRepository repository;
    private final Registrations registrations;
    private final Dilemmas dilemmas;
    private final WaitingList waiting;
    private final Addresses addresses;

    Enrolments(
            EnrolmentRepository repository,
            Registrations registrations,
            Dilemmas dilemmas,
            WaitingList waiting,
            Addresses addresses) {
        this.repository = repository;
        this.registrations = registrations;
        this.dilemmas = dilemmas;
        this.waiting = waiting;
        this.addresses = addresses;
    }

    /** The ticket is proposed in the same transaction: both, or nothing. The staff may apply for others, who have no account. */
    EnrolmentView apply(Desk desk, UUID edition, EnrolmentDraft draft) {
        var registration = registrations.show(desk, edition);
        if (registration.phase() != RegistrationPhase.TAKING || registration.archived()) {
            throw Refusal.wrongState("This academy takes no applications today.");
        }
        var organisation = organisation(desk, draft);
        boolean oneself = desk.viewer().represents(organisation);
        if (!oneself && (draft.contactName() == null || draft.contactAddress() == null)) {
            throw Refusal.invalid("/contactName", "required", "Say who comes, and their address.");
        }
        var id = Ids.next();
        repository.insert(desk, id, edition, organisation, ticket(desk, organisation, draft), draft, oneself);
        return show(desk, id);
    }

    private static UUID organisation(Desk desk, EnrolmentDraft draft) {
        var organisation = draft.organisationId() == null ? desk.viewer().organisationId() : draft.organisationId();
        if (organisation == null) {
            throw Refusal.invalid(
                    "/organisationId",
                    "required",
                    "One applies for an organisation, and none is noted for you yet. The secretariat can do that.");
        }
        if (!desk.viewer().represents(organisation) && !desk.viewer().may(Permission.CURATE)) {
            throw Refusal.notAllowed("You can apply for your own organisation. The secretariat can for others.");
        }
        return organisation;
    }

    private UUID ticket(Desk desk, UUID organisation, EnrolmentDraft draft) {
        if ((draft.dilemmaId() == null) == (draft.dilemma() == null)) {
            throw Refusal.invalid("/dilemmaId", "required", "Choose one of your dilemmas, or write a new one.");
        }
        if (draft.dilemma() != null) {
            return dilemmas.propose(desk, draft.dilemma().from(organisation)).id();
        }
        if (!repository.isTicket(desk, draft.dilemmaId(), organisation)) {
            throw Refusal.invalid(
                    "/dilemmaId", "unknown", "Choose a dilemma of your organisation that is not concluded yet.");
        }
        return draft.dilemmaId();
    }

    EnrolmentView show(Desk desk, UUID id) {
        return forViewer(desk, repository.find(desk, id).orElseThrow(() -> Refusal.notFound("application")));
    }

    EnrolmentView confirm(Desk desk, UUID id) {
        return answer(desk, id, EnrolmentStep.CONFIRM);
    }

    /** A place that gets free goes to who waits first, here and now. */
    EnrolmentView withdraw(Desk desk, UUID id) {
        return answer(desk, id, EnrolmentStep.WITHDRAW);
    }

    private EnrolmentView answer(Desk desk, UUID id, EnrolmentStep step) {
        var current = changeable(desk, id);
        if (!current.own() && !id.equals(desk.opened()) && !desk.viewer().may(Permission.CURATE)) {
            throw Refusal.notAllowed("Only who applied answers for this application.");
        }
        var to = EnrolmentLife.after(step, current.state());
        repository.answer(desk, id, to);
        if (current.state().holdsPlace() && !to.holdsPlace()) {
            waiting.moveUp(desk, current.editionId());
        }
        return show(desk, id);
    }

    /** Of who applied, and of the staff for people without an account. */
    EnrolmentView changeable(Desk desk, UUID id) {
        var current = repository.lock(desk, id).orElseThrow(() -> Refusal.notFound("application"));
        desk.mustMatch(current.version(), () -> forViewer(desk, current));
        return current;
    }

    EnrolmentView forViewer(Desk desk, EnrolmentView enrolment) {
        boolean staff = desk.viewer().may(Permission.CURATE);
        var hands = EnumSet.noneOf(By.class);
        if (staff) {
            hands.add(By.STAFF);
        }
        if (enrolment.own() || staff) {
            hands.add(By.APPLICANT);
        }
        if (enrolment.reviewing() && !enrolment.own()) {
            hands.add(By.REVIEWER);
        }
        var link = staff ? addresses.ofPlace(desk, enrolment.id()) : null;
        return enrolment.forViewer(staff, link, List.copyOf(EnrolmentLife.open(enrolment.state(), hands)));
    }
}
