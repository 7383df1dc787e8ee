package eu.commontable.academy;

import eu.commontable.academy.RegistrationView.RegistrationMay;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How one registers for an academy: said by the staff, read by whoever sees the academy. */
@ApplicationScoped
public class Registrations {
    private final RegistrationRepository repository;
    private final WaitingList waiting;

    Registrations(RegistrationRepository repository, WaitingList waiting) {
        this.repository = repository;
        this.waiting = waiting;
    }

    RegistrationView show(Desk desk, UUID edition) {
        var found = repository.find(desk, edition).orElseThrow(() -> Refusal.notFound("academy"));
        return found.forViewer(may(desk, found));
    }

    /** More places than before go to who waits. */
    RegistrationView set(Desk desk, UUID edition, RegistrationDraft draft) {
        draft.mustBeClear();
        var current = show(desk, edition);
        desk.mustMatch(current.version(), () -> current);
        if (current.archived()) {
            throw Refusal.wrongState("This academy is archived. Restore it before you change it.");
        }
        repository.set(desk, edition, draft);
        if (current.places() != null && draft.places() > current.places()) {
            waiting.moveUp(desk, edition);
        }
        return show(desk, edition);
    }

    private static RegistrationMay may(Desk desk, RegistrationView found) {
        boolean staff = desk.viewer().may(Permission.CURATE);
        boolean open = !found.archived();
        boolean applies = desk.viewer().may(Permission.PARTICIPATE)
                && (staff || desk.viewer().organisationId() != null);
        return new RegistrationMay(
                staff && open,
                applies && open && found.phase() == RegistrationPhase.TAKING,
                staff || found.reviewing(),
                staff && open && found.phase() == RegistrationPhase.CLOSED);
    }
}
