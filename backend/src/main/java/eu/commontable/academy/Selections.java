package eu.commontable.academy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What reviewers and the staff do with applications to an academy. */
@ApplicationScoped
public class Selections {
    private final EnrolmentRepository repository;
    private final Enrolments enrolments;
    private final Registrations registrations;
    private final WaitingRepository places;
    private final WaitingList waiting;
    private final ObjectMapper json;

    Selections(
            EnrolmentRepository repository,
            Enrolments enrolments,
            Registrations registrations,
            WaitingRepository places,
            WaitingList waiting,
            ObjectMapper json) {
        this.repository = repository;
        this.enrolments = enrolments;
        this.registrations = registrations;
        this.places = places;
        this.waiting = waiting;
        this.json = json;
    }

    /** For who is neither staff nor a reviewer, there is no such list. */
    List<EnrolmentSummary> ranking(Desk desk, UUID edition) {
        var registration = registrations.show(desk, edition);
        if (!registration.may().judge()) {
            throw Refusal.notFound("list of applications");
        }
        var rows = repository.ranking(desk, edition);
        if (!registration.may().select() || registration.places() == null) {
            return rows;
        }
        var proposed = Proposal.of(rows, registration.places());
        return rows.stream()
                .map(row -> row.withProposed(proposed.get(row.id())))
                .toList();
    }

    EnrolmentView score(Desk desk, UUID id, EnrolmentScoring scoring) {
        var current = repository.find(desk, id).orElseThrow(() -> Refusal.notFound("application"));
        if (!current.reviewing()) {
            throw Refusal.notAllowed("Only the reviewers of this academy score its applications.");
        }
        if (current.own()) {
            throw Refusal.notAllowed("Others score what you applied with yourself.");
        }
        EnrolmentLife.after(EnrolmentStep.SCORE, current.state());
        scoring.mustCover(current.criteria());
        repository.score(desk, id, written(scoring.scores()));
        return enrolments.show(desk, id);
    }

    /** One act: states, waiting list and letters. Places that stay free go to who waits. */
    List<EnrolmentSummary> select(Desk desk, UUID edition, Selection selection) {
        var registration = registrations.show(desk, edition);
        if (!registration.may().select()) {
            throw Refusal.wrongState(
                    registration.phase() == RegistrationPhase.CLOSED
                            ? "This academy is archived."
                            : "Places are given when the last day for applications has passed.");
        }
        var rows = repository.ranking(desk, edition).stream()
                .collect(Collectors.toMap(EnrolmentSummary::id, Function.identity()));
        var ids = selection.decisions().stream().map(Selection.Decision::enrolmentId);
        if (ids.distinct().count() < selection.decisions().size()) {
            throw Refusal.invalid("/decisions", "repeated", "Decide each application once.");
        }
        var decided = selection.decisions().stream()
                .map(decision -> decided(decision, rows.get(decision.enrolmentId())))
                .toList();
        var told = places.decide(desk, edition, written(decided));
        if (told.size() < decided.size()) {
            throw Refusal.conflict(
                    "Applications changed in the meantime. Look at the list again; nothing was decided.");
        }
        waiting.tell(desk, told);
        waiting.moveUp(desk, edition);
        return ranking(desk, edition);
    }

    /** A row of the statement. */
    public record Decided(UUID enrolmentId, String was, String state, String reason) {}

    private static Decided decided(Selection.Decision decision, EnrolmentSummary row) {
        if (row == null) {
            throw Refusal.invalid("/decisions", "unknown", "One of these is no application to this academy.");
        }
        var to = EnrolmentLife.after(decision.verdict().step(), row.state());
        return new Decided(
                row.id(), Words.of(row.state()), Words.of(to), decision.reason().strip());
    }

    EnrolmentView remove(Desk desk, UUID id, Removal removal) {
        var current = enrolments.changeable(desk, id);
        EnrolmentLife.after(EnrolmentStep.REMOVE, current.state());
        repository.remove(desk, id, removal.reason().strip());
        waiting.tell(
                desk,
                List.of(new Place(
                        id,
                        current.editionId(),
                        EnrolmentState.REMOVED,
                        current.contactName(),
                        current.contactAddress(),
                        current.language(),
                        null,
                        removal.reason())));
        waiting.moveUp(desk, current.editionId());
        return enrolments.show(desk, id);
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
