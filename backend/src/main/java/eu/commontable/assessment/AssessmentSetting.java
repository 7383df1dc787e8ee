package eu.commontable.assessment;

import eu.commontable.partnership.Role;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which roles see and write assessments. */
@Schema(
        description = "Which roles see and write assessments. For all others there are none.",
        examples = "{\"roles\": [\"coordinator\", \"secretariat\"]}")
public record AssessmentSetting(
        @NotEmpty(message = "Name at least one role.") List<@NotNull Role> roles) {}
