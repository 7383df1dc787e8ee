package eu.commontable.consultation;

import eu.commontable.consultation.Course.Actor;
import eu.commontable.consultation.protocol.PhaseRules;
import eu.commontable.consultation.protocol.RoomRole;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Role;
import eu.commontable.partnership.Viewer;
import eu.commontable.shared.problem.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may do what with a consultation: the table of {@link Course}, the seats, and what a promise once given keeps fixed. */
final class ConsultationPolicy {
    private ConsultationPolicy() {}

    static Set<Actor> actors(Viewer viewer, ConsultationView consultation) {
        var actors = EnumSet.noneOf(Actor.class);
        if (viewer.may(Permission.CURATE)) {
            actors.add(Actor.PLANNER);
        }
        if (consultation.myRole() == RoomRole.FACILITATOR) {
            actors.add(Actor.FACILITATOR);
        }
        return actors;
    }

    static ConsultationMay may(Viewer viewer, ConsultationView consultation) {
        boolean here = consultation.archivedAt() == null;
        var actors = actors(viewer, consultation);
        Set<Step> steps = here ? Course.open(consultation.state(), actors) : EnumSet.noneOf(Step.class);
        if (Integer.valueOf(0).equals(consultation.phase())) {
            steps.remove(Step.BACK);
        }
        if (consultation.phase() != null
                && consultation.phase() == consultation.phases().size() - 1) {
            steps.remove(Step.NEXT);
        }
        boolean goesOn = consultation.state() == State.PLANNED || consultation.state() == State.RUNNING;
        return new ConsultationMay(
                steps,
                here && goesOn && !actors.isEmpty(),
                here && goesOn && mayJoin(viewer, consultation),
                here && consultation.state() == State.RUNNING && consultation.myRole() != null
                        ? PhaseRules.open(consultation.phases().get(consultation.phase()), consultation.myRole())
                        : List.of(),
                viewer.may(Permission.CURATE));
    }

    static boolean mayJoin(Viewer viewer, ConsultationView consultation) {
        return consultation.openToAll() && consultation.myRole() == null && viewer.role() != null;
    }

    /** As what somebody takes a seat by themselves. */
    static RoomRole joinsAs(Viewer viewer) {
        return viewer.role() == Role.OBSERVER ? RoomRole.OBSERVER : RoomRole.PEER;
    }

    static State after(Viewer viewer, ConsultationView consultation, Step step) {
        mustBeHere(consultation);
        return Course.after(step, consultation.state(), actors(viewer, consultation));
    }

    static void mustBeHere(ConsultationView consultation) {
        if (consultation.archivedAt() != null) {
            throw Refusal.wrongState("This consultation is archived. Restore it before you change it.");
        }
    }

    /** People speak under the rule that was shown to them: once it has begun, protocol, mode and rule stay as they are. */
    static void mustKeepItsPromise(ConsultationView consultation, ConsultationDraft changed) {
        if (consultation.state() == State.PLANNED) {
            return;
        }
        if (changed.confidentiality() != consultation.confidentiality()) {
            throw Refusal.wrongState(
                    "People have begun to speak under this rule of confidentiality. It stays as it is.");
        }
        if (changed.mode() != consultation.mode()) {
            throw Refusal.wrongState("This consultation has begun. It stays live, or spread over days, as it is.");
        }
        if (changed.visibility().compareTo(consultation.visibility()) < 0) {
            throw Refusal.wrongState(
                    "People have begun to speak among those who could read it. It is not shared more widely now.");
        }
    }

    static void mustSeat(Viewer viewer, ConsultationView consultation) {
        mustBeHere(consultation);
        if (!may(viewer, consultation).seat()) {
            throw consultation.state() == State.ENDED || consultation.state() == State.CANCELLED
                    ? Refusal.wrongState("This consultation is over. Seats stay as they were.")
                    : Refusal.notAllowed("Seats are given by the secretariat and the facilitator.");
        }
    }
}
