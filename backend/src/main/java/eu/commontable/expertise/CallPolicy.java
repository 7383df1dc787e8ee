package eu.commontable.expertise;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Visibility;
import eu.commontable.shared.problem.Refusal;
import java.util.List;

/** Who runs a call: the secretariat and coordinators any, others the one they wrote. */
final class CallPolicy {
    private CallPolicy() {}

    static CallView.May may(Desk desk, CallView call) {
        boolean own = desk.viewer().may(Permission.PARTICIPATE)
                && call.authorId() != null
                && call.authorId().equals(desk.viewer().accountId());
        boolean runs = own || desk.viewer().may(Permission.CURATE);
        boolean shelved = call.archivedAt() != null;
        return new CallView.May(
                runs && !shelved && call.state() != CallState.THANKED,
                runs && !shelved,
                runs,
                runs && !shelved ? List.copyOf(call.state().moves()) : List.of());
    }

    static void mustRun(CallView call) {
        if (!call.may().archive()) {
            throw Refusal.notAllowed("You can run the calls that you wrote. Ask the secretariat for others.");
        }
        if (!call.may().run()) {
            throw Refusal.wrongState("This call is archived. Restore it first.");
        }
    }

    static void mustBeEditable(CallView call) {
        mustRun(call);
        if (!call.may().edit()) {
            throw Refusal.wrongState("This call ended with thanks: it stays as it was.");
        }
    }

    static void mustBeArchivable(CallView call) {
        if (!call.may().archive()) {
            throw Refusal.notAllowed("You can archive the calls that you wrote. Ask the secretariat for others.");
        }
    }

    /** Experts see only the calls they were asked in, and everybody sees what is public. */
    static void mustStayInside(CallDraft draft) {
        if (draft.visibility() == Visibility.PUBLIC) {
            throw Refusal.invalid(
                    "/visibility", "not-public", "A call is not public: experts see it when they are asked.");
        }
    }
}
