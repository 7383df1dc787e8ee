package eu.commontable.academy;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom a report is published. */
@Schema(
        name = "ReportPublication",
        description = "For whom the report is published, as the academy is now.",
        examples = "{\"audience\": \"partnership\"}")
public record ReportDraft(
        @NotNull(message = "Choose for whom it is.") Audience audience) {}
