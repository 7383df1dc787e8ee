package eu.commontable.trace;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an item is linked to, and why: by a trace, by the part an organisation takes in it, or by both. */
public record LinkView(
        LinkedItem item,

        @Nullable @Schema(description = "The trace; null when only a part that is taken links the two.")
        UUID traceId,

        @Nullable @Schema(description = "Version of the trace, for If-Match.")
        Long version,

        @Nullable String reason,

        @Nullable @Schema(description = "Who drew the trace; told to people with a role in the partnership.")
        String author,

        @Nullable Instant linkedAt,

        @Schema(description = "As what the organisation takes part, for example `leader`.")
        List<String> capacities,

        boolean mayRemove) {}
