package eu.commontable.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many items of a kind match. */
public record KindCount(
        String kind,
        long count,

        @Schema(description = "false: there are more than this.")
        boolean exact) {}
