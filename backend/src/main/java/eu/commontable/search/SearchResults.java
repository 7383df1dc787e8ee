package eu.commontable.search;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found, best match first. */
public record SearchResults(
        List<SearchHit> items,

        @Nullable @Schema(description = "Cursor of the following page; null on the last page.")
        String next,

        @Nullable @Schema(description = "What was looked for instead, because nothing matches the words as typed.")
        String corrected,

        @Schema(description = "How many match in each kind, also those that were not asked for.")
        List<KindCount> kinds) {}
