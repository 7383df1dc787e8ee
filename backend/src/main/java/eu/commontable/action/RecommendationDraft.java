package eu.commontable.action;

import eu.commontable.shared.json.Key;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of a recommendation, the same for POST and PATCH. Who may see its action may see it.
 *
 * @param addresseeId the organisation it is asked of
 * @param addresseeName the addressee in words, when it is no organisation that we know
 */
@Schema(
        description =
                "The editable fields of a recommendation. It is seen by those who see its action. Its state follows from"
                        + " the uptake that is recorded.",
        examples = """
                {"key": "a9-r1", "actionId": "0190b6a0-0000-7000-8000-000000000001", "text": "Reserve money for cities.",
                 "addresseeId": null, "addresseeName": "Ministries of the interior"}""")
public record RecommendationDraft(
        @Key String key,

        @NotNull(message = "Choose the action that it comes from.")
        UUID actionId,

        @NotBlank(message = "Write what is asked.") @Size(max = 2000, message = "Use at most 2,000 characters.")
        String text,

        UUID addresseeId,

        @Size(max = 300, message = "Use at most 300 characters.")
        String addresseeName) {}
