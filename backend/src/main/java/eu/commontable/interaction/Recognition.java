package eu.commontable.interaction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name in the log turns out to be an organisation. */
@Schema(
        name = "CounterpartRecognition",
        examples = "{\"name\": \"Network of Example\", \"organisationId\": \"01980000-0000-7000-8000-000000000000\"}")
public record Recognition(
        @NotBlank(message = "Say which name it is.") String name,
        @NotNull(message = "Say which organisation it is.") UUID organisationId) {}
