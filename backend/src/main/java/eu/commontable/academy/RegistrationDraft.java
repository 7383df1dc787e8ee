package eu.commontable.academy;

import eu.commontable.shared.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How one registers for an academy.
 *
 * @param closes the last day on which applications are taken
 * @param perOrganisation how many applications of one organisation are taken
 * @param answerDays how many days an offered place waits for its answer
 * @param about who can apply, and what is expected of them
 */
@Schema(description = "How one registers for an academy.", examples = """
                {"places": 12, "opens": "2026-01-10", "closes": "2026-02-28", "perOrganisation": 1, "answerDays": 7,
                 "about": "For people who work in a town hall.",
                 "criteria": [{"key": "need", "name": "A question that others have too", "weight": 2, "question": null}], "reviewerIds": []}""")
public record RegistrationDraft(
        @Min(value = 1, message = "Use 1 to 500.") @Max(value = 500, message = "Use 1 to 500.")
        int places,

        @NotNull(message = "Say from which day applications are taken.")
        LocalDate opens,

        @NotNull(message = "Say until which day applications are taken.")
        LocalDate closes,

        @Min(value = 1, message = "Use 1 to 20.") @Max(value = 20, message = "Use 1 to 20.")
        int perOrganisation,

        @Min(value = 1, message = "Use 1 to 60 days.") @Max(value = 60, message = "Use 1 to 60 days.")
        int answerDays,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String about,

        @Size(max = 10, message = "Use at most 10 criteria.") @Valid
        List<@NotNull AcademyCriterion> criteria,

        @Size(max = 30, message = "Name at most 30 reviewers.")
        List<@NotNull UUID> reviewerIds) {

    public RegistrationDraft {
        about = about == null || about.isBlank() ? null : about.strip();
        criteria = criteria == null ? List.of() : criteria;
        reviewerIds = reviewerIds == null ? List.of() : reviewerIds;
    }

    void mustBeClear() {
        long keys = criteria.stream().map(AcademyCriterion::key).distinct().count();
        if (keys < criteria.size()) {
            throw Refusal.invalid("/criteria", "repeated", "Give every criterion a key of its own.");
        }
    }
}
