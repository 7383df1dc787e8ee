package eu.commontable.consultation.agreement;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One level of governance, and the kinds within it. */
public record LevelAgreement(
        @Schema(description = "As of organisations; several: bodies of two levels; unknown.")
        String level,

        @Nullable @Schema(description = "Null: held back, because few people stand behind them.")
        Figures figures,

        List<KindAgreement> kinds) {}
