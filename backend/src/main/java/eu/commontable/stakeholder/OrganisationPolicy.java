package eu.commontable.stakeholder;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.problem.Refusal;

/** Who may change an organisation: the secretariat and coordinators any, a member their own. */
final class OrganisationPolicy {
    private OrganisationPolicy() {}

    static OrganisationView.May may(Desk desk, OrganisationView organisation) {
        boolean curates = desk.viewer().may(Permission.CURATE);
        boolean own = desk.viewer().may(Permission.PARTICIPATE) && desk.viewer().represents(organisation.id());
        return new OrganisationView.May((curates || own) && organisation.archivedAt() == null, curates);
    }

    static void mustBeEditable(OrganisationView organisation) {
        if (organisation.archivedAt() != null) {
            throw Refusal.wrongState("This organisation is archived. Restore it before you change it.");
        }
        if (!organisation.may().edit()) {
            throw Refusal.notAllowed("You can edit your own organisation. Ask the secretariat to change others.");
        }
    }
}
