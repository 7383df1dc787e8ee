package eu.commontable.consultation.agreement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Agreement on the ideas of a consultation. */
public record AgreementView(
        @Schema(description = "People still take their stances: figures are told when they can change no more.")
        boolean open,

        @Schema(description = "Groups of fewer people are held back.")
        int threshold,

        @Schema(description = "Most common ground first. Empty while it is open.")
        List<IdeaAgreement> ideas) {}
