package eu.commontable.academy;

import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as it was published. */
@Schema(name = "EditionReportView")
public record ReportView(
        UUID id,
        UUID editionId,
        Audience audience,
        int number,
        Instant publishedAt,
        @Nullable Instant withdrawnAt,
        boolean latest,
        ReportContent content,
        long version)
        implements Item {}
