package eu.commontable.academy;

import eu.commontable.academy.EnrolmentLife.By;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;

/** What the holder of a link does with their place, with or without an account. */
@ApplicationScoped
public class OwnPlaces {
    private final WaitingList waiting;
    private final EnrolmentRepository repository;

    OwnPlaces(WaitingList waiting, EnrolmentRepository repository) {
        this.waiting = waiting;
        this.repository = repository;
    }

    OwnPlace show(Desk desk) {
        return repository
                .own(desk, "")
                .map(place -> place.with(List.copyOf(EnrolmentLife.open(place.state(), EnumSet.of(By.APPLICANT)))))
                .orElseThrow(() -> Refusal.notFound("place"));
    }

    OwnPlace answer(Desk desk, EnrolmentStep step) {
        var current = repository.own(desk, " for update of n").orElseThrow(() -> Refusal.notFound("place"));
        desk.mustMatch(current.version(), () -> show(desk));
        var to = EnrolmentLife.after(step, current.state());
        repository.answer(desk, current.id(), to);
        if (current.state().holdsPlace() && !to.holdsPlace()) {
            waiting.moveUp(desk, repository.editionByLink(desk));
        }
        return show(desk);
    }
}
