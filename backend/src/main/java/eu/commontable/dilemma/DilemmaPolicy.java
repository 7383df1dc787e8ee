package eu.commontable.dilemma;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Role;
import eu.commontable.partnership.Viewer;
import eu.commontable.shared.problem.FieldFault;
import eu.commontable.shared.problem.Refusal;
import java.util.EnumSet;
import java.util.Objects;

/** Who may do what with a dilemma: the table of {@link Life}, whose question it is, and who may touch a hidden city. */
final class DilemmaPolicy {
    private DilemmaPolicy() {}

    static DilemmaMay may(Viewer viewer, DilemmaView dilemma) {
        boolean curates = viewer.may(Permission.CURATE);
        var open = dilemma.archivedAt() == null
                ? Life.open(dilemma.state(), Actor.of(viewer, dilemma.mine()))
                : EnumSet.noneOf(Step.class);
        return new DilemmaMay(
                open.contains(Step.EDIT),
                open.contains(Step.ACCEPT),
                open.contains(Step.DECLINE),
                open.contains(Step.CONCLUDE),
                open.contains(Step.REOPEN),
                open.contains(Step.WITHDRAW),
                curates,
                curates && open.contains(Step.EDIT));
    }

    /** A member asks for their own organisation; advisors may ask for none; only the secretariat asks for others. */
    static DilemmaDraft proposalOf(Viewer viewer, DilemmaDraft draft) {
        Life.after(Step.PROPOSE, null, Actor.of(viewer, true));
        if (viewer.may(Permission.CURATE)) {
            return draft;
        }
        if (draft.sessionId() != null) {
            throw placing();
        }
        var proposal = draft.organisationId() == null ? draft.from(viewer.organisationId()) : draft;
        mustAskForOwn(viewer, proposal);
        return proposal;
    }

    static void mustBeOpenTo(Viewer viewer, DilemmaRow dilemma, DilemmaDraft changed) {
        if (!viewer.may(Permission.CURATE)) {
            if (!Objects.equals(dilemma.sessionId(), changed.sessionId())) {
                throw placing();
            }
            if (!Objects.equals(dilemma.organisationId(), changed.organisationId())) {
                mustAskForOwn(viewer, changed);
            }
        }
        if (dilemma.cityHidden() && touchesCity(dilemma.draft(), changed)) {
            throw Refusal.notAllowed(
                    "The city of this dilemma is hidden. Only the persons named in it can change that.");
        }
    }

    static State after(Viewer viewer, DilemmaRow dilemma, Step step) {
        if (dilemma.archivedAt() != null) {
            throw Refusal.wrongState("This dilemma is archived. Restore it before you change it.");
        }
        return Life.after(step, dilemma.state(), Actor.of(viewer, dilemma.mine()));
    }

    private static void mustAskForOwn(Viewer viewer, DilemmaDraft draft) {
        if (draft.organisationId() != null && !viewer.represents(draft.organisationId())) {
            throw Refusal.notAllowed(
                    "You can ask for your own organisation. Ask the secretariat to file this for another.");
        }
        if (draft.organisationId() == null && viewer.role() == Role.MEMBER) {
            throw Refusal.invalid(new FieldFault(
                    "/organisationId",
                    "required",
                    "A member asks for an organisation, and none is noted for you yet. The secretariat can do that."));
        }
    }

    private static boolean touchesCity(DilemmaDraft before, DilemmaDraft after) {
        return !Objects.equals(before.organisationId(), after.organisationId())
                || !before.coPresenterIds().equals(after.coPresenterIds())
                || !Objects.equals(before.country(), after.country())
                || !before.hideCity().equals(after.hideCity());
    }

    private static Refusal placing() {
        return Refusal.notAllowed(
                "The secretariat puts dilemmas on the programme of an academy. Leave the session out.");
    }
}
