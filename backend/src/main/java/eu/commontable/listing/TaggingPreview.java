package eu.commontable.listing;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a tagging would change. */
public record TaggingPreview(
        @Schema(description = "How many organisations are meant.")
        int total,

        @Schema(description = "How many of them would change.")
        int changing,

        @Schema(description = "The first 200 that would change.")
        List<Change> items) {

    /** One organisation, with its themes before and after. */
    @Schema(name = "TaggingChange")
    public record Change(UUID id, String name, List<String> before, List<String> after) {}
}
