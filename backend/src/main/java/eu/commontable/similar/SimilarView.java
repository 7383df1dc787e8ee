package eu.commontable.similar;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is similar, best first. Empty lists rather than noise. */
public record SimilarView(
        @Schema(description = "Accepted or concluded dilemmas, at most five.")
        List<SimilarHit> dilemmas,

        @Schema(description = "Practices, at most five.") List<SimilarHit> practices,

        @Schema(description = "Organisations that presented or practised what is similar, at most five.")
        List<SimilarOrganisation> organisations) {}
