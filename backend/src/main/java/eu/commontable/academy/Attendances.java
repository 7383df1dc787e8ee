package eu.commontable.academy;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who takes part, and who was at which session: kept by the staff. */
@ApplicationScoped
public class Attendances {
    private final AttendanceRepository repository;
    private final Registrations registrations;

    Attendances(AttendanceRepository repository, Registrations registrations) {
        this.repository = repository;
        this.registrations = registrations;
    }

    List<AcademyParticipant> participants(Desk desk, UUID edition) {
        registrations.show(desk, edition);
        return repository.participants(desk, edition);
    }

    List<AcademyParticipant> note(Desk desk, UUID session, AttendanceMarks marks) {
        var edition = repository.editionOf(desk, session).orElseThrow(() -> Refusal.notFound("session"));
        var named =
                marks.marks().stream().map(AttendanceMarks.Mark::enrolmentId).distinct();
        if (named.count() < marks.marks().size()) {
            throw Refusal.invalid("/marks", "repeated", "Note each person once.");
        }
        if (repository.note(desk, session, marks.marks()) < marks.marks().size()) {
            throw Refusal.invalid("/marks", "unknown", "Note only people with a confirmed place in this academy.");
        }
        return repository.participants(desk, edition);
    }
}
