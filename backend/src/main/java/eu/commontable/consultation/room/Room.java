package eu.commontable.consultation.room;

import eu.commontable.consultation.ConsultationView;
import eu.commontable.consultation.Consultations;
import eu.commontable.consultation.protocol.Kind;
import eu.commontable.consultation.protocol.PhaseRules;
import eu.commontable.consultation.protocol.RoomRole;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.problem.FieldFault;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What happens in a room. Every rule is asked while nobody can move the consultation on. */
@ApplicationScoped
class Room {
    private final Consultations consultations;
    private final RoomRepository repository;

    Room(Consultations consultations, RoomRepository repository) {
        this.consultations = consultations;
        this.repository = repository;
    }

    RoomView look(Desk desk, UUID id) {
        var consultation = consultations.show(desk, id);
        mustBeLetIn(consultation);
        var moment = repository.moment(desk, id);
        return new RoomView(consultation, moment.contributions(), moment.hands(), moment.here(), moment.now());
    }

    /** The consultation that somebody begins to listen to; who has a seat is here from now on. */
    ConsultationView enter(Desk desk, UUID id, UUID stream) {
        var consultation = consultations.show(desk, id);
        mustBeLetIn(consultation);
        if (consultation.myRole() != null) {
            repository.enter(desk, id, stream);
        }
        return consultation;
    }

    ContributionView say(Desk desk, UUID id, ContributionDraft draft) {
        var consultation = running(desk, id);
        PhaseRules.check(consultation.phases().get(consultation.phase()), consultation.myRole(), draft.kind());
        mustBeWhole(desk, consultation, draft);
        return repository
                .insert(desk, id, Ids.next(), consultation.phase(), draft)
                .orElseThrow(
                        () -> Refusal.conflict(
                                "What this refers to is no longer there, or is not shared with you. Your text is kept; choose again."));
    }

    ContributionView putDifferently(Desk desk, UUID id, UUID contribution, ContributionRevision revision) {
        var consultation = running(desk, id);
        var row = own(desk, id, contribution);
        if (row.phase() != consultation.phase() && row.kind() != Kind.NOTE) {
            throw Refusal.wrongState(
                    "The phase it was said in is over, and others have built on it. Say it anew, or take it back.");
        }
        if (row.state() != Shown.SHOWN) {
            throw Refusal.wrongState("It is not shown any more. Say it anew.");
        }
        return repository.update(desk, contribution, revision);
    }

    ContributionView withdraw(Desk desk, UUID id, UUID contribution) {
        return take(desk, id, own(desk, id, contribution), Shown.SHOWN, Shown.WITHDRAWN, null);
    }

    ContributionView bringBack(Desk desk, UUID id, UUID contribution) {
        return take(desk, id, own(desk, id, contribution), Shown.WITHDRAWN, Shown.SHOWN, null);
    }

    ContributionView hide(Desk desk, UUID id, UUID contribution, Moderation moderation) {
        mustLead(consultations.show(desk, id));
        return take(desk, id, row(desk, id, contribution), Shown.SHOWN, Shown.HIDDEN, moderation.reason());
    }

    ContributionView showAgain(Desk desk, UUID id, UUID contribution) {
        mustLead(consultations.show(desk, id));
        return take(desk, id, row(desk, id, contribution), Shown.HIDDEN, Shown.SHOWN, null);
    }

    void stand(Desk desk, UUID id, UUID contribution, StanceDraft draft) {
        var consultation = seated(consultations.hold(desk, id));
        if (!consultation.takesStances()) {
            throw Refusal.wrongState("Stances are taken while there are phases for ideas. What was said then stays.");
        }
        if (consultation.myRole() == RoomRole.OBSERVER) {
            throw Refusal.notAllowed("Observers read along. Ask the facilitator for a seat as a peer.");
        }
        var row = row(desk, id, contribution);
        if (row.kind() != Kind.IDEA && row.kind() != Kind.PRACTICE) {
            throw Refusal.wrongState("People agree with ideas and practices, not with other contributions.");
        }
        repository.stand(desk, contribution, draft);
    }

    void raiseHand(Desk desk, UUID id) {
        running(desk, id);
        repository.raise(desk, id, desk.viewer().participantId());
    }

    /** One's own, or as the facilitator who gives the floor. */
    void lowerHand(Desk desk, UUID id, UUID participant) {
        var consultation = seated(consultations.show(desk, id));
        if (!participant.equals(desk.viewer().participantId())) {
            mustLead(consultation);
        }
        repository.lower(desk, id, participant);
    }

    private ContributionView take(Desk desk, UUID id, RoomRepository.Row row, Shown from, Shown to, String reason) {
        if (row.state() != from) {
            throw Refusal.wrongState("That was done already, or it is no longer possible. Look at the room again.");
        }
        desk.mustMatch(row.version(), () -> look(desk, id));
        return repository.show(desk, row.id(), to, reason);
    }

    private ConsultationView running(Desk desk, UUID id) {
        var consultation = seated(consultations.hold(desk, id));
        if (consultation.archivedAt() != null) {
            throw Refusal.wrongState("This consultation is archived. Restore it before you change it.");
        }
        return switch (consultation.state()) {
            case RUNNING -> consultation;
            case PLANNED -> throw Refusal.wrongState("This consultation has not begun. Keep your text until it does.");
            case ENDED -> throw Refusal.wrongState("This consultation has ended. Its facilitator can open it again.");
            case CANCELLED -> throw Refusal.wrongState("This consultation was called off.");
        };
    }

    private RoomRepository.Row row(Desk desk, UUID id, UUID contribution) {
        return repository.lock(desk, id, contribution).orElseThrow(() -> Refusal.notFound("contribution"));
    }

    private RoomRepository.Row own(Desk desk, UUID id, UUID contribution) {
        seated(consultations.show(desk, id));
        var row = row(desk, id, contribution);
        if (!row.mine()) {
            throw Refusal.notAllowed("Only who said it can change it. The facilitator can take it out, with a reason.");
        }
        return row;
    }

    private static ConsultationView seated(ConsultationView consultation) {
        if (consultation.myRole() == null) {
            throw Refusal.notAllowed(
                    consultation.may().join()
                            ? "Take a seat first: this consultation is open to all."
                            : "You have no seat in this consultation. The secretariat gives seats.");
        }
        return consultation;
    }

    private static void mustLead(ConsultationView consultation) {
        if (consultation.myRole() != RoomRole.FACILITATOR) {
            throw Refusal.notAllowed("That is up to the facilitator.");
        }
    }

    private static void mustBeLetIn(ConsultationView consultation) {
        if (!consultation.letsIn()) {
            throw Refusal.notAllowed(
                    "What is said here stays among those who have a seat. The secretariat gives seats.");
        }
    }

    private static void mustBeWhole(Desk desk, ConsultationView consultation, ContributionDraft draft) {
        List<FieldFault> faults = new ArrayList<>();
        if ((draft.kind() == Kind.EXPERIENCE) != (draft.outcome() != null)) {
            faults.add(new FieldFault("/outcome", "required", "Say with an experience, and only there, how it went."));
        }
        if ((draft.kind() == Kind.PRACTICE) != (draft.practiceId() != null)) {
            faults.add(
                    new FieldFault("/practiceId", "required", "Choose a practice with kind practice, and only there."));
        }
        if (draft.kind() == Kind.ANSWER && draft.replyTo() == null && consultation.hasTakenQuestions()) {
            faults.add(new FieldFault("/replyTo", "required", "Say which question you answer."));
        }
        if (draft.attribution() == Attribution.ORGANISATION && desk.viewer().organisationId() == null) {
            faults.add(new FieldFault(
                    "/attribution", "unknown-value", "No organisation is noted for you. Speak as a person."));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }
}
