package eu.commontable.application;

import eu.commontable.partnership.Item;
import eu.commontable.stakeholder.OrganisationName;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An application, for the staff and the reviewers of its call.
 *
 * @param contactAddress told to the staff, null for reviewers
 * @param reviews those the viewer may see: a reviewer's own first
 * @param link where the applicant comes back, told to the staff
 * @param steps what the viewer may do now
 */
@Schema(description = "An application. contactAddress and link are told to coordinators and the secretariat only.")
public record ApplicationView(
        UUID id,
        UUID callId,
        String callTitle,
        Phase phase,
        List<Criterion> criteria,
        List<Question> questions,
        String organisationName,
        @Nullable String country,
        @Nullable String city,
        @Nullable String website,
        String contactName,
        @Nullable String contactAddress,
        String language,
        List<Answer> answers,
        ApplicationState state,
        @Nullable String decisionReason,
        @Nullable Instant decidedAt,
        @Nullable Instant letterAt,
        @Nullable OrganisationName organisation,
        @Nullable UUID membershipId,
        List<Review> reviews,
        boolean reviewing,
        @Nullable String link,
        List<ApplicationStep> steps,
        long version,
        Instant createdAt,
        Instant updatedAt)
        implements Item {}
