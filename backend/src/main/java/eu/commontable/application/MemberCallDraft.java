package eu.commontable.application;

import eu.commontable.partnership.Role;
import eu.commontable.shared.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of a call for members.
 *
 * @param role of the seats that are given
 * @param deadline last day on which applications are taken
 * @param reviewerIds participants who score
 */
@Schema(
        description =
                "The editable fields of a call for members. deadline: the last day on which applications are taken."
                        + " reviewerIds: participants who score. Criteria and questions stay as they are once the call is open.",
        examples = """
                {"title": "Two seats for small cities", "body": "We look for cities under 100,000 inhabitants.", "role": "member",
                 "seats": 2, "deadline": "2031-03-31",
                 "criteria": [{"key": "need", "name": "Need", "weight": 2, "question": "How much is at stake there?"}],
                 "questions": [{"key": "why", "question": "Why do you want to join?", "required": true}], "reviewerIds": []}""")
public record MemberCallDraft(
        @NotBlank(message = "Give the call a title.") @Size(max = 300, message = "Use at most 300 characters.")
        String title,

        @NotBlank(message = "Say what the call is about.")
        @Size(max = 20_000, message = "Use at most 20,000 characters.")
        String body,

        @NotNull(message = "Choose the role of the seats.") Role role,

        @Min(value = 1, message = "At least one seat is given.") @Max(value = 100, message = "Use at most 100.")
        int seats,

        @NotNull(message = "Say until when applications are taken.")
        LocalDate deadline,

        @Size(max = 20, message = "Use at most 20 criteria.") @Valid
        List<@NotNull Criterion> criteria,

        @Size(max = 30, message = "Use at most 30 questions.") @Valid
        List<@NotNull Question> questions,

        @Size(max = 50, message = "Choose at most 50 reviewers.")
        List<@NotNull UUID> reviewerIds) {

    public MemberCallDraft {
        criteria = criteria == null ? List.of() : criteria;
        questions = questions == null ? List.of() : questions;
        reviewerIds = reviewerIds == null ? List.of() : reviewerIds;
    }

    void mustHaveUniqueKeys() {
        mustBeUnique("/criteria", criteria.stream().map(Criterion::key));
        mustBeUnique("/questions", questions.stream().map(Question::key));
    }

    private static void mustBeUnique(String pointer, Stream<String> keys) {
        var all = keys.toList();
        if (all.stream().distinct().count() < all.size()) {
            throw Refusal.invalid(pointer, "twice", "Two of them have the same key.");
        }
    }
}
