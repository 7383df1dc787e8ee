package eu.commontable.consultation;

import eu.commontable.dilemma.NamedOrganisation;
import jakarta.annotation.Nullable;
import java.util.UUID;

/** A dilemma that is heard, with its own background. */
public record ConsultedDilemma(
        UUID id,
        String question,
        @Nullable String background,
        @Nullable NamedOrganisation organisation,
        @Nullable String country) {}
