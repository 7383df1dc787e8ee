package eu.commontable.outreach;

import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list of whom to invite, and how far that has come. */
@Schema(name = "OutreachListView")
public record ListView(
        UUID id,
        String name,
        @Nullable String note,
        Dimension rows,
        Dimension columns,
        List<Entry> entries,
        long version,
        Instant createdAt,
        Instant updatedAt)
        implements Item {

    /** One to invite, and how far the partnership has come with it today. */
    @Schema(name = "OutreachEntry")
    public record Entry(
            UUID organisationId,
            String name,
            List<String> cells,
            boolean invited,
            boolean answered,
            boolean member,
            boolean met) {}

    ListDraft draft() {
        return new ListDraft(
                name,
                note,
                rows,
                columns,
                entries.stream()
                        .map(entry -> new ListDraft.EntryDraft(entry.organisationId(), entry.cells()))
                        .toList());
    }
}
