package eu.commontable.dilemma;

import eu.commontable.partnership.Visibility;
import eu.commontable.shared.json.Key;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of a practice, the same for POST and PATCH. Unknown is null, or an empty list.
 *
 * @param organisationId who does it; a member's own organisation if none is named
 * @param how the steps, each in a sentence
 * @param whatFailed what did not work: as welcome as what did
 */
@Schema(description = "The editable fields of a practice. Unknown is null, or an empty list.", examples = """
                {"title": "One teacher for three towns", "country": "NL", "themes": ["education"],
                 "summary": "Three small towns share a teacher for newcomers.", "how": ["One contract", "A week in each town"],
                 "figures": [{"what": "pupils reached", "value": 40, "unit": "pupils", "period": "2024"}],
                 "whatFailed": "Travel took half a day.", "source": "Our own report", "visibility": "partnership"}""")
public record PracticeDraft(
        @Key String key,

        @NotBlank(message = "Give the practice a title.") @Size(max = 300, message = "Use at most 300 characters.")
        String title,

        UUID organisationId,

        @Pattern(regexp = "[A-Z]{2}", message = "Use two capital letters (ISO 3166-1), for example NL.")
        String country,

        List<@NotNull String> themes,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String summary,

        @Size(max = 100, message = "Use at most 100 steps.")
        List<
                        @NotBlank(message = "Write the step in a sentence, or remove it.")
                        @Size(max = 2000, message = "Use at most 2,000 characters.") String>
                how,

        @Size(max = 100, message = "Use at most 100 figures.")
        List<@NotNull @Valid Figure> figures,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String whatFailed,

        @Size(max = 1000, message = "Use at most 1,000 characters.")
        String source,

        Visibility visibility) {

    public PracticeDraft {
        themes = themes == null ? List.of() : themes;
        how = how == null ? List.of() : how;
        figures = figures == null ? List.of() : figures;
        visibility = visibility == null ? Visibility.PARTNERSHIP : visibility;
    }

    PracticeDraft of(UUID organisation) {
        return new PracticeDraft(
                key, title, organisation, country, themes, summary, how, figures, whatFailed, source, visibility);
    }
}
