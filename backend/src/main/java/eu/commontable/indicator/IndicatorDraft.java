package eu.commontable.indicator;

import eu.commontable.partnership.Visibility;
import eu.commontable.shared.json.Key;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of an indicator, the same for POST and PATCH.
 *
 * @param definition what is counted, in a sentence
 * @param method how it is counted, at any length
 * @param decimals how many to show; null: as many as were reported
 */
@Schema(description = "The editable fields of an indicator. Unknown is null, or an empty list.", examples = """
                {"key": "example-rate", "title": "Children who finish school", "unit": "%", "direction": "higher-better",
                 "definition": "Share of pupils who leave school with a certificate.", "method": "School register, end of year.",
                 "themes": ["education"], "decimals": 1, "visibility": "partnership"}""")
public record IndicatorDraft(
        @Key String key,

        @NotBlank(message = "Give the indicator a title.") @Size(max = 300, message = "Use at most 300 characters.")
        String title,

        @NotBlank(message = "Say what is counted: %, people, years …")
        @Size(max = 60, message = "Use at most 60 characters.")
        String unit,

        @Schema(defaultValue = "neutral") Direction direction,

        @Size(max = 4_000, message = "Use at most 4,000 characters.")
        String definition,

        @Size(max = 10_000, message = "Use at most 10,000 characters.")
        String method,

        List<@NotNull String> themes,

        @Min(value = 0, message = "Use a number from 0 to 6.") @Max(value = 6, message = "Use a number from 0 to 6.")
        Integer decimals,

        Visibility visibility) {

    public IndicatorDraft {
        direction = direction == null ? Direction.NEUTRAL : direction;
        themes = themes == null ? List.of() : themes;
        visibility = visibility == null ? Visibility.PARTNERSHIP : visibility;
    }
}
