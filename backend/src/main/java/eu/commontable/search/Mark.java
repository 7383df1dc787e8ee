package eu.commontable.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of a text that matches what was looked for. */
public record Mark(
        @Schema(description = "First UTF-16 unit of it.") int start,

        @Schema(description = "First unit after it.") int end) {}
