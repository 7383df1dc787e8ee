package eu.commontable.academy;

import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one registers for an academy, as the viewer may know it; version 0 when nobody has said so yet. */
public record RegistrationView(
        @Schema(description = "Of the edition.") UUID id,
        String title,
        RegistrationPhase phase,
        @Nullable Integer places,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        int perOrganisation,
        int answerDays,
        @Nullable String about,
        List<AcademyCriterion> criteria,

        @Schema(description = "Told to the staff.") List<AcademyReviewer> reviewers,

        @Nullable @Schema(description = "How many applied: told to the staff and the reviewers.")
        Integer applications,

        @Nullable @Schema(description = "How many places are offered or confirmed: told to the staff.")
        Integer taken,

        @Schema(description = "You are a reviewer.") boolean reviewing,

        @Schema(description = "What you applied with yourself.")
        List<OwnEnrolment> own,

        boolean archived,
        long version,
        RegistrationMay may)
        implements Item {

    /** An application of the viewer. */
    public record OwnEnrolment(UUID id, EnrolmentState state) {}

    /** What the viewer may do. */
    public record RegistrationMay(boolean set, boolean apply, boolean judge, boolean select) {}

    RegistrationView forViewer(RegistrationMay may) {
        return new RegistrationView(
                id,
                title,
                phase,
                places,
                opens,
                closes,
                perOrganisation,
                answerDays,
                about,
                criteria,
                reviewers,
                applications,
                taken,
                reviewing,
                own,
                archived,
                version,
                may);
    }
}
