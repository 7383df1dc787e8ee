package eu.commontable.practice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the viewer may do with a practice. */
public record PracticeMay(
        boolean edit,
        boolean archive,

        @Schema(description = "Say that an organisation reuses it: one's own, or any for the secretariat.")
        boolean reuse) {}
