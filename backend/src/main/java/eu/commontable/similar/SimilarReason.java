package eu.commontable.similar;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dilemma or a practice that leads to an organisation. */
public record SimilarReason(
        @Schema(description = "dilemma or practice") String kind, UUID id, String title) {}
