package eu.commontable.indicator;

import eu.commontable.indicator.IndicatorView.Reporting;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Viewer;
import eu.commontable.shared.problem.Refusal;
import java.util.UUID;

/**
 * Who may change what: the secretariat and coordinators everything; who represents an organisation (member, advisor)
 * reports for that organisation.
 */
final class IndicatorPolicy {
    private static final String ARCHIVED = "This indicator is archived. Restore it before you change it.";

    private IndicatorPolicy() {}

    static IndicatorView forViewer(Desk desk, IndicatorView indicator) {
        boolean curates = desk.viewer().may(Permission.CURATE);
        boolean open = indicator.archivedAt() == null;
        var may = new IndicatorView.May(curates && open, curates, open ? reporting(desk.viewer()) : Reporting.NONE);
        var latest = indicator.latest().stream()
                .map(observation -> forViewer(desk, observation, open))
                .toList();
        return indicator.forViewer(may, latest);
    }

    static ObservationView forViewer(Desk desk, ObservationView observation, boolean open) {
        boolean edits = open && mayReport(desk.viewer(), observation.place().id());
        return observation.forViewer(new ObservationView.May(edits, edits));
    }

    static void mustBeEditable(IndicatorView indicator) {
        if (indicator.archivedAt() != null) {
            throw Refusal.wrongState(ARCHIVED);
        }
    }

    static void mustReport(Desk desk, UUID place) {
        if (!mayReport(desk.viewer(), place)) {
            throw Refusal.notAllowed(
                    "You can report for your own organisation. Ask the secretariat to report for others.");
        }
    }

    private static Reporting reporting(Viewer viewer) {
        if (viewer.may(Permission.CURATE)) {
            return Reporting.ANY;
        }
        return mayReport(viewer, viewer.organisationId()) ? Reporting.OWN : Reporting.NONE;
    }

    private static boolean mayReport(Viewer viewer, UUID place) {
        return viewer.may(Permission.CURATE) || viewer.may(Permission.PARTICIPATE) && viewer.represents(place);
    }
}
