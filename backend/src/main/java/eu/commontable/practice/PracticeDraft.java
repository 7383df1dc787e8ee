package eu.commontable.practice;

import eu.commontable.partnership.Visibility;
import eu.commontable.shared.json.Key;
import eu.commontable.shared.time.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of a practice, the same for POST and PATCH. Unknown is null, or an empty list.
 *
 * @param organisationId who does it; a member's own organisation if none is named
 * @param context the setting: what was the matter, where, for whom
 * @param summary what was done, in short
 * @param how the steps, each in a sentence
 * @param since when it began
 * @param reached people reached, all in all
 * @param personDays work by people, beside the effort in words
 * @param preconditions what must be given before it can work elsewhere
 * @param whatFailed what did not work: as welcome as what did
 * @param fromContributionId the contribution it was harvested from
 * @param dilemmaId the dilemma it was told in answer to: when it is told, a trace ties both; of no effect later
 */
@Schema(description = "The editable fields of a practice. Unknown is null, or an empty list.", examples = """
                {"title": "One teacher for three towns", "country": "NL", "themes": ["education"], "outcome": "works", "since": "2023",
                 "context": "Each town has too few newcomers for a class of its own.",
                 "summary": "Three small towns share a teacher for newcomers.", "how": ["One contract", "A week in each town"],
                 "figures": [{"what": "pupils reached", "value": 40, "unit": "pupils", "period": "2024", "source": "School register"}],
                 "reached": 40, "effort": "Half a day a week to plan", "personDays": 25,
                 "cost": {"amount": 1200, "currency": "EUR", "per": "pupil", "year": 2024},
                 "preconditions": "Towns within half an hour of each other.",
                 "legal": [{"country": "NL", "text": "A school may employ a teacher together with others."}],
                 "contacts": [{"role": "Coordinator of education"}],
                 "whatFailed": "Travel took half a day.", "source": "Our own report", "visibility": "partnership"}""")
public record PracticeDraft(
        @Key String key,

        @NotBlank(message = "Give the practice a title.") @Size(max = 300, message = "Use at most 300 characters.")
        String title,

        UUID organisationId,

        @Pattern(regexp = "[A-Z]{2}", message = "Use two capital letters (ISO 3166-1), for example NL.")
        String country,

        List<@NotNull String> themes,
        PracticeOutcome outcome,
        PartialDate since,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String context,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String summary,

        @Size(max = 100, message = "Use at most 100 steps.")
        List<
                        @NotBlank(message = "Write the step in a sentence, or remove it.")
                        @Size(max = 2000, message = "Use at most 2,000 characters.") String>
                how,

        @Size(max = 2000, message = "Use at most 2,000 characters.")
        String effort,

        @PositiveOrZero(message = "Give a number of 0 or more.")
        @Digits(integer = 8, fraction = 1, message = "Use at most 1 decimal.")
        @Schema(examples = "25")
        BigDecimal personDays,

        @Valid PracticeCost cost,

        @PositiveOrZero(message = "Give a number of 0 or more.") @Schema(examples = "40")
        Integer reached,

        @Size(max = 100, message = "Use at most 100 figures.")
        List<@NotNull @Valid Figure> figures,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String preconditions,

        @Size(max = 30, message = "Use at most 30 countries.")
        List<@NotNull @Valid LegalContext> legal,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String whatFailed,

        @Size(max = 20, message = "Use at most 20 contacts.")
        List<@NotNull @Valid RoleContactDraft> contacts,

        @Size(max = 1000, message = "Use at most 1,000 characters.")
        String source,

        Visibility visibility,
        UUID fromContributionId,
        UUID dilemmaId) {

    public PracticeDraft {
        themes = themes == null ? List.of() : themes;
        how = how == null ? List.of() : how;
        figures = figures == null ? List.of() : figures;
        legal = legal == null ? List.of() : legal;
        contacts = contacts == null ? List.of() : contacts;
        visibility = visibility == null ? Visibility.PARTNERSHIP : visibility;
    }

    PracticeDraft of(UUID organisation) {
        return new PracticeDraft(
                key,
                title,
                organisation,
                country,
                themes,
                outcome,
                since,
                context,
                summary,
                how,
                effort,
                personDays,
                cost,
                reached,
                figures,
                preconditions,
                legal,
                whatFailed,
                contacts,
                source,
                visibility,
                fromContributionId,
                dilemmaId);
    }
}
