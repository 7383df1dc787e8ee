package eu.commontable.practice;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Viewer;
import eu.commontable.shared.problem.Refusal;
import java.time.Instant;
import java.util.UUID;

/** Who may say that an organisation reuses a practice: itself, and the secretariat for any. */
final class ReusePolicy {
    private ReusePolicy() {}

    static ReuseView forViewer(Viewer viewer, ReuseView reuse) {
        return reuse.forViewer(mayEdit(viewer, reuse.organisation().id()));
    }

    /** The draft with the organisation it is about. */
    static ReuseDraft saidBy(Viewer viewer, ReuseDraft draft) {
        var said = draft.organisationId() == null ? draft.of(viewer.organisationId()) : draft;
        if (said.organisationId() == null) {
            throw Refusal.invalid("/organisationId", "required", "Choose the organisation that reuses the practice.");
        }
        mustBeOwn(viewer, said.organisationId());
        return said;
    }

    static void mustBeOwn(Viewer viewer, UUID organisation) {
        if (!mayEdit(viewer, organisation)) {
            throw Refusal.notAllowed("You can speak for your own organisation. Ask the secretariat to add others.");
        }
    }

    static void mustBeReusable(ReuseRepository.Reused practice, UUID by) {
        mustBeInUse(practice.archivedAt());
        if (by.equals(practice.organisationId())) {
            throw Refusal.invalid("/organisationId", "own-practice", "This is their own practice. Choose another one.");
        }
    }

    static void mustBeInUse(Instant archivedAt) {
        if (archivedAt != null) {
            throw Refusal.wrongState("This practice is archived. Restore it before somebody reuses it.");
        }
    }

    private static boolean mayEdit(Viewer viewer, UUID organisation) {
        return viewer.may(Permission.CURATE) || viewer.may(Permission.PARTICIPATE) && viewer.represents(organisation);
    }
}
