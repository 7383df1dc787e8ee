package eu.commontable.academy;

import eu.commontable.partnership.Item;
import eu.commontable.stakeholder.OrganisationName;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application to an academy: for who applied, for the staff and for the reviewers. */
public record EnrolmentView(
        UUID id,
        UUID editionId,
        String editionTitle,
        @Nullable OrganisationName organisation,
        @Nullable String country,
        CitySize size,
        String contactName,

        @Nullable @Schema(description = "Told to the staff and to who applied.")
        String contactAddress,

        String language,

        @Nullable @Schema(description = "Null when its city is hidden from you, or it is confidential.")
        Ticket ticket,

        @Nullable String motivation,
        EnrolmentState state,
        @Nullable String reason,
        @Nullable Instant decidedAt,

        @Nullable @Schema(description = "Place in the waiting list, from 1: told to the staff and to who waits.")
        Integer waiting,

        @Nullable @Schema(description = "The last day on which the offered place can be taken.")
        LocalDate answerBy,

        List<AcademyCriterion> criteria,
        List<EnrolmentReview> reviews,
        boolean reviewing,
        boolean own,

        @Nullable @Schema(description = "The person's own link: told to the staff.")
        String link,

        List<EnrolmentStep> steps,
        long version,
        Instant createdAt,
        Instant updatedAt)
        implements Item {

    EnrolmentView forViewer(boolean staff, String link, List<EnrolmentStep> steps) {
        return new EnrolmentView(
                id,
                editionId,
                editionTitle,
                organisation,
                country,
                size,
                contactName,
                staff || own ? contactAddress : null,
                language,
                ticket,
                motivation,
                state,
                staff || own ? reason : null,
                decidedAt,
                waiting,
                answerBy,
                criteria,
                reviews,
                reviewing,
                own,
                link,
                steps,
                version,
                createdAt,
                updatedAt);
    }
}
