package eu.commontable.action;

import eu.commontable.shared.time.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A point on the way.
 *
 * @param date null as long as it is not known
 * @param done null: nobody has said
 */
@Schema(
        description = "A point on the way of an action or a plan. Date and done may be unknown.",
        examples = "{\"date\": \"2018-04\", \"title\": \"First edition in Brussels\", \"done\": true}")
public record MilestoneDraft(
        PartialDate date,

        @NotBlank(message = "Say what is reached.") @Size(max = 500, message = "Use at most 500 characters.")
        String title,

        Boolean done) {}
