package eu.commontable.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.UUID;

/**
 * Who helps those that carry out a plan, and how.
 *
 * @param organisationId null: a group of bodies that the forms describe
 * @param themes in the helper's own words
 */
public record PlanSupportDraft(
        UUID organisationId,

        @PositiveOrZero(message = "Write a number, 0 or more.")
        Integer actionsSupported,

        List<@NotNull @NotBlank(message = "Say how, or leave the line out.") String> forms,
        List<@NotNull @NotBlank(message = "Name the theme, or leave the line out.") String> themes,
        List<@NotNull @NotBlank(message = "Name the challenge, or leave the line out.") String> challenges) {

    public PlanSupportDraft {
        forms = forms == null ? List.of() : forms;
        themes = themes == null ? List.of() : themes;
        challenges = challenges == null ? List.of() : challenges;
    }
}
