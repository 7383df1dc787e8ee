package eu.commontable.followup;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All takeaways of a dilemma in their new order. */
@Schema(examples = "{\"ids\": [\"01980000-0000-7000-8000-000000000000\"]}")
public record TakeawayOrder(
        @NotEmpty(message = "Name the takeaways in their order.") @Size(max = 50, message = "Name at most 50.")
        List<@NotNull UUID> ids) {}
