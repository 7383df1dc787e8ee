package eu.commontable.trace;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The links of an item into one area, newest first. */
public record AreaLinks(
        Area area,

        @Schema(description = "How many there are; `links` holds at most 200 of them.")
        long count,

        List<LinkView> links) {}
