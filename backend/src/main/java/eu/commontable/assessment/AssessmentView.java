package eu.commontable.assessment;

import eu.commontable.partnership.Item;
import eu.commontable.stakeholder.OrganisationName;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One assessment, as it was signed. */
@Schema(description = "One assessment, as it was signed.")
public record AssessmentView(
        UUID id,
        OrganisationName organisation,
        LocalDate on,
        int influence,
        int interest,
        @Nullable String theme,
        @Nullable Integer position,
        @Nullable String note,
        String author,
        boolean mine,
        long version,
        Instant createdAt,
        Instant updatedAt)
        implements Item {

    AssessmentDraft draft() {
        return new AssessmentDraft(organisation.id(), on, influence, interest, theme, position, note);
    }
}
