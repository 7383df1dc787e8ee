package eu.commontable.trace;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The thread through one item: where it comes from and what became of it, as four dots. */
public record ThreadView(UUID id, String kind, String title, Area area, List<Dot> areas, boolean mayLink) {

    /** One area of a thread. */
    @Schema(name = "ThreadDot")
    public record Dot(
            Area area,

            @Schema(description = "How many items of the area are linked.")
            long count,

            @Schema(description = "The item itself belongs to the area, or is linked into it.")
            boolean filled) {}
}
