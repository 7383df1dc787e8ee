package eu.commontable.consultation.agreement;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of one kind within a level. */
public record KindAgreement(
        @Schema(description = "As of organisations, or unknown.")
        String kind,

        @Nullable @Schema(description = "Null: held back, because few people stand behind them.")
        Figures figures) {}
