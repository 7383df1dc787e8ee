package eu.commontable.history;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change: who did what to which item, field by field. */
public record HistoryView(
        @Schema(examples = "4711") String id,
        Instant at,
        Deed deed,
        Subject item,

        @Nullable
        @Schema(description = "The kind of part that was changed, for example `milestone`; null for the item itself.")
        String partKind,

        @Nullable UUID partId,

        @Nullable @Schema(description = "The other item, when the change is a link between two.")
        Subject other,

        @Nullable @Schema(description = "Who did it; told to people with a role in the partnership.")
        Actor actor,

        List<FieldChange> changes) {

    /** An item that history tells of. */
    @Schema(name = "HistorySubject")
    public record Subject(UUID id, String kind, String title) {}

    /** Who changed something, by the name they had then. */
    @Schema(name = "HistoryActor")
    public record Actor(UUID id, @Nullable String name) {}

    /** A field as it was and as it became; ids of items are told as their titles, as far as the viewer may see them. */
    @Schema(name = "FieldChange")
    public record FieldChange(
            @Schema(examples = "shortName") String field,

            @Nullable @Schema(description = "Any JSON value.")
            Object before,

            @Nullable @Schema(description = "Any JSON value.")
            Object after) {}
}
