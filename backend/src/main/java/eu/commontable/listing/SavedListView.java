package eu.commontable.listing;

import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list that lives: what it is narrowed to, not what was in it once. */
public record SavedListView(
        UUID id,
        String name,
        ListFilters filters,
        boolean shared,
        boolean mine,

        @Nullable @Schema(description = "Who made it.") String ownerName,

        @Nullable Instant archivedAt,
        Instant updatedAt,
        long version,
        May may)
        implements Item {

    /** What the viewer may do. */
    @Schema(name = "SavedListMay")
    public record May(boolean edit) {}

    SavedListView forViewer(boolean edit) {
        return new SavedListView(
                id, name, filters, shared, mine, ownerName, archivedAt, updatedAt, version, new May(edit));
    }

    SavedListDraft draft() {
        return new SavedListDraft(name, filters, shared);
    }
}
