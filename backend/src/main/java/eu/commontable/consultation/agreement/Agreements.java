package eu.commontable.consultation.agreement;

import eu.commontable.consultation.Consultations;
import eu.commontable.consultation.State;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What a room agrees on. */
@ApplicationScoped
class Agreements {
    private final Consultations consultations;

    Agreements(Consultations consultations) {
        this.consultations = consultations;
    }

    /** Figures are told when no stance can change any more: whoever watched them grow would learn who thinks what. */
    AgreementView show(Desk desk, UUID id) {
        var consultation = consultations.show(desk, id);
        if (!consultation.letsIn()) {
            throw Refusal.notAllowed("What is said here stays among those who have a seat.");
        }
        boolean told = consultation.state() == State.ENDED
                || consultation.state() == State.RUNNING && !consultation.takesStances();
        return new AgreementView(
                consultation.takesStances(), Agreement.THRESHOLD, told ? Agreement.of(cells(desk, id)) : List.of());
    }

    private static List<Agreement.Cell> cells(Desk desk, UUID id) {
        return desk
                .handle()
                .createQuery("select * from stances_of(:id) order by contribution_id, level, kind")
                .bind("id", id)
                .mapTo(Row.class)
                .stream()
                .map(Row::cell)
                .toList();
    }

    /** As the SQL function gives it. */
    public record Row(
            UUID contributionId, String level, String kind, int agree, int disagree, int pass, int does, int people) {
        Agreement.Cell cell() {
            return new Agreement.Cell(contributionId, level, kind, new Tally(agree, disagree, pass, does, people));
        }
    }
}
