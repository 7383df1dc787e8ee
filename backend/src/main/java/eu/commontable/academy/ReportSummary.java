package eu.commontable.academy;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published report as a row of a list. */
@Schema(name = "EditionReportSummary")
public record ReportSummary(
        UUID id,
        Audience audience,
        int number,
        Instant publishedAt,

        @Nullable @Schema(description = "Since then only the staff read it.")
        Instant withdrawnAt,

        @Schema(description = "There is no newer one for this audience.")
        boolean latest) {}
