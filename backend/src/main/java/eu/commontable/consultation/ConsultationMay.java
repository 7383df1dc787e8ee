package eu.commontable.consultation;

import eu.commontable.consultation.protocol.Kind;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the viewer may do with a consultation now. */
public record ConsultationMay(
        Set<Step> steps,
        boolean seat,

        @Schema(description = "Take a seat by themselves.") boolean join,

        @Schema(description = "What they may write now; empty: they listen.")
        List<Kind> write,

        boolean archive) {}
