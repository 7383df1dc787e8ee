package eu.commontable.academy;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reports of academies: made from what is there, published as they are, read and printed again as they were. */
@ApplicationScoped
public class Reports {
    private final ReportRepository repository;
    private final Registrations registrations;

    Reports(ReportRepository repository, Registrations registrations) {
        this.repository = repository;
        this.registrations = registrations;
    }

    ReportContent preview(Desk desk, UUID edition, Audience audience) {
        registrations.show(desk, edition);
        return repository
                .content(desk, edition, audience)
                .orElseThrow(() -> Refusal.wrongState(
                        "This academy is not shared with these readers. Change who may see it, or choose others."));
    }

    List<ReportSummary> of(Desk desk, UUID edition) {
        registrations.show(desk, edition);
        return repository.of(desk, edition);
    }

    ReportView publish(Desk desk, UUID edition, Audience audience) {
        var id = Ids.next();
        repository.insert(desk, id, edition, audience, preview(desk, edition, audience));
        return show(desk, id);
    }

    ReportView show(Desk desk, UUID id) {
        return repository.find(desk, id).orElseThrow(() -> Refusal.notFound("report"));
    }

    ReportView withdraw(Desk desk, UUID id) {
        var current = show(desk, id);
        desk.mustMatch(current.version(), () -> current);
        if (current.withdrawnAt() != null) {
            throw Refusal.wrongState("This report is withdrawn already. Publish a new one.");
        }
        repository.withdraw(desk, id);
        return show(desk, id);
    }
}
