package eu.commontable.mandate;

import eu.commontable.partnership.Item;
import eu.commontable.partnership.Role;
import eu.commontable.stakeholder.OrganisationName;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A rule as it was set, with the core by name. */
public record RotationRule(
        UUID id,
        Role role,
        int termMonths,
        int overlapMonths,
        @Nullable Integer atOnce,
        @Nullable LocalDate notBefore,
        List<OrganisationName> core,
        @Nullable String note,
        long version)
        implements Item {

    RotationRuleDraft draft() {
        return new RotationRuleDraft(
                role,
                termMonths,
                overlapMonths,
                atOnce,
                notBefore,
                core.stream().map(OrganisationName::id).toList(),
                note);
    }
}
