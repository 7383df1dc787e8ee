package eu.commontable.action;

import eu.commontable.shared.json.Key;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** One condition of an approach. */
public record ApproachPart(
        @Nullable @Key String key,

        @NotBlank(message = "Name the condition.") @Size(max = 300, message = "Use at most 300 characters.")
        String title,

        @Nullable @Size(max = 2000, message = "Use at most 2,000 characters.")
        String summary) {}
