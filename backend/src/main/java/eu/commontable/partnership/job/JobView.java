package eu.commontable.partnership.job;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Work that outlasts a request. */
public record JobView(
        UUID id,

        @Schema(description = "What is done, for example `organisation-import`.")
        String kind,

        JobState state,

        @Schema(description = "Steps done so far.") long done,

        @Nullable @Schema(description = "Steps there are; null as long as nobody knows.")
        Long total,

        @Nullable
        @Schema(
                description = "What came of it, when it is done; its fields depend on the kind.",
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        JsonNode result,

        @Nullable @Schema(description = "Why it failed; nothing of it has happened then.")
        String problem,

        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt)
        implements Item {

    /** Jobs are not edited. */
    @Override
    @com.fasterxml.jackson.annotation.JsonIgnore
    public long version() {
        return 0;
    }
}
