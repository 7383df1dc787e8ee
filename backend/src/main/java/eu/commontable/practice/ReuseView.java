package eu.commontable.practice;

import eu.commontable.dilemma.NamedOrganisation;
import eu.commontable.partnership.Item;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One organisation that takes a practice over. */
public record ReuseView(
        UUID id,
        long version,
        NamedOrganisation organisation,
        @Nullable @Schema(implementation = String.class) PartialDate since,

        @Nullable @Schema(description = "What they change.") String adaptation,

        ReuseState state,
        @Nullable String howItWent,
        List<Figure> figures,
        Instant updatedAt,

        @Schema(description = "You may change it and take it back.")
        boolean mayEdit)
        implements Item {

    ReuseView forViewer(boolean mayEdit) {
        return new ReuseView(
                id, version, organisation, since, adaptation, state, howItWent, figures, updatedAt, mayEdit);
    }

    ReuseDraft draft() {
        return new ReuseDraft(organisation.id(), since, adaptation, state, howItWent, figures);
    }
}
