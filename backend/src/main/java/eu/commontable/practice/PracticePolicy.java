package eu.commontable.practice;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Viewer;
import eu.commontable.shared.problem.Refusal;

/** Who may tell and change a practice: the secretariat any, others their own or their organisation's. */
final class PracticePolicy {
    private PracticePolicy() {}

    static PracticeView forViewer(Viewer viewer, PracticeView practice) {
        return practice.forViewer(may(viewer, practice), reuse -> ReusePolicy.forViewer(viewer, reuse));
    }

    private static PracticeMay may(Viewer viewer, PracticeView practice) {
        boolean curates = viewer.may(Permission.CURATE);
        boolean ofTheirs = practice.organisation() != null
                && viewer.represents(practice.organisation().id());
        boolean edits = curates || (practice.mine() || ofTheirs) && viewer.may(Permission.PARTICIPATE);
        boolean kept = practice.archivedAt() == null;
        boolean taken = practice.reuses().stream()
                .anyMatch(reuse -> viewer.represents(reuse.organisation().id()));
        boolean reuses =
                curates || viewer.may(Permission.PARTICIPATE) && viewer.organisationId() != null && !ofTheirs && !taken;
        return new PracticeMay(edits && kept, curates, reuses && kept);
    }

    static PracticeDraft toldBy(Viewer viewer, PracticeDraft draft) {
        if (viewer.may(Permission.CURATE)) {
            return draft;
        }
        var told = draft.organisationId() == null ? draft.of(viewer.organisationId()) : draft;
        mustBeOwn(viewer, told);
        return told;
    }

    static void mustBeEditable(PracticeView practice) {
        if (practice.archivedAt() != null) {
            throw Refusal.wrongState("This practice is archived. Restore it before you change it.");
        }
        if (!practice.may().edit()) {
            throw Refusal.notAllowed(
                    "You can edit your own organisation's practices. Ask the secretariat to change others.");
        }
    }

    static void mustStayOwn(Viewer viewer, PracticeDraft before, PracticeDraft after) {
        if (!viewer.may(Permission.CURATE)
                && after.organisationId() != null
                && !after.organisationId().equals(before.organisationId())) {
            mustBeOwn(viewer, after);
        }
    }

    private static void mustBeOwn(Viewer viewer, PracticeDraft draft) {
        if (draft.organisationId() != null && !viewer.represents(draft.organisationId())) {
            throw Refusal.notAllowed(
                    "You can tell of your own organisation. Ask the secretariat to add others' practices.");
        }
    }
}
