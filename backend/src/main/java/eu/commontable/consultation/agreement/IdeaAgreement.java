package eu.commontable.consultation.agreement;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the room thinks of one idea or practice. */
public record IdeaAgreement(
        UUID contributionId,

        @Nullable @Schema(description = "Null: fewer people than the threshold.")
        Figures figures,

        @Nullable
        @Schema(
                description =
                        "0 to 1: how far it is common ground across levels; see docs/agreement.md for the formula.",
                examples = "0.62")
        Double commonGround,

        List<LevelAgreement> levels) {}
