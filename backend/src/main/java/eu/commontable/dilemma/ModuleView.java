package eu.commontable.dilemma;

import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/** One theme of an academy with its sessions. */
public record ModuleView(
        UUID id,
        UUID editionId,
        @Nullable String key,
        String title,
        List<NamedOrganisation> facilitators,
        List<NamedOrganisation> experts,
        @Nullable NamedOrganisation rapporteur,
        List<String> introduction,
        List<String> wrapUp,
        List<SessionView> sessions,
        long version)
        implements Item {

    ModuleDraft draft() {
        return new ModuleDraft(
                key,
                title,
                NamedOrganisation.ids(facilitators),
                NamedOrganisation.ids(experts),
                rapporteur == null ? null : rapporteur.id(),
                introduction,
                wrapUp);
    }
}
