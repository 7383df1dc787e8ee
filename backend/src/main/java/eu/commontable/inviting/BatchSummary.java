package eu.commontable.inviting;

import eu.commontable.partnership.Role;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People who were invited together, as a row. */
@Schema(name = "InvitationBatchSummary")
public record BatchSummary(
        UUID id,
        Role role,
        @Nullable @Schema(description = "Who invited them.") String byName,
        int invited,
        int joined,
        @Schema(description = "Invited, and not come yet.") int waiting,
        Instant createdAt,
        @Nullable Instant undoneAt,
        long version) {}
