package eu.commontable.academy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By what applications are scored, 1 to 5.
 *
 * @param weight how much it counts beside the others
 * @param question what reviewers ask themselves
 */
@Schema(description = "By what applications are scored, 1 to 5. Keys are unique in an academy.")
public record AcademyCriterion(
        @NotBlank(message = "Give the criterion a key.")
        @Pattern(regexp = "[a-z0-9-]{1,60}", message = "Use small letters, digits and hyphens.")
        String key,

        @NotBlank(message = "Give the criterion a name.") @Size(max = 200, message = "Use at most 200 characters.")
        String name,

        @Min(value = 1, message = "Use a weight of 1 to 10.") @Max(value = 10, message = "Use a weight of 1 to 10.")
        int weight,

        @Size(max = 1000, message = "Use at most 1,000 characters.")
        String question) {}
