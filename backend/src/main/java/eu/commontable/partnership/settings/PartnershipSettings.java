package eu.commontable.partnership.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of a partnership.
 *
 * @param languages ISO 639 codes the partnership works in
 * @param themes the whole list, in its order; what is left out is dropped, unless items carry it
 * @param followUpMonths after how many months presenters of dilemmas are asked what came of them; empty: never
 */
@Schema(description = "The editable fields of a partnership.", examples = """
                {"name": "Inclusion of migrants", "description": null, "languages": ["en", "fr"], "visibility": "public",
                 "themes": [{"key": "housing", "labels": {"en": "Housing", "fr": "Logement", "nl": "Wonen"}}],
                 "followUpMonths": [3, 6, 12]}""")
public record PartnershipSettings(
        @NotBlank(message = "Give the partnership its name.") @Size(max = 200, message = "Use at most 200 characters.")
        String name,

        @Size(max = 4000, message = "Use at most 4,000 characters.")
        String description,

        List<
                        @NotNull
                        @Pattern(
                                regexp = "[a-z]{2,3}",
                                message = "Use the code of the language (ISO 639), for example nl.")
                        String>
                languages,

        Openness visibility,

        @Size(max = 200, message = "Use at most 200 themes.")
        List<@NotNull @Valid Theme> themes,

        @Size(max = 6, message = "Ask at most six times.")
        List<
                        @NotNull @Min(value = 1, message = "Use 1 to 60 months.")
                        @Max(value = 60, message = "Use 1 to 60 months.") Integer>
                followUpMonths) {

    public PartnershipSettings {
        languages = languages == null || languages.isEmpty() ? List.of("en") : languages;
        visibility = visibility == null ? Openness.PARTNERSHIP : visibility;
        themes = themes == null ? List.of() : themes;
        followUpMonths = followUpMonths == null ? List.of(3, 6, 12) : inOrder(followUpMonths);
    }

    private static List<Integer> inOrder(List<Integer> months) {
        return months.stream().anyMatch(Objects::isNull)
                ? months
                : months.stream().distinct().sorted().toList();
    }
}
