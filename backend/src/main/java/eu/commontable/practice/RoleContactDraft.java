package eu.commontable.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to ask, as it is written. */
@Schema(description = "Whom to ask, by role and organisation; never a person or an address.")
public record RoleContactDraft(
        @NotBlank(message = "Say what they do, for example: coordinator of the courses.")
        @Size(max = 200, message = "Use at most 200 characters.")
        @Pattern(
                regexp = "[^@]*",
                message = "Name the role, not an address: addresses stand with the organisation's contacts.")
        @Schema(examples = "Coordinator of the courses")
        String role,

        UUID organisationId) {}
