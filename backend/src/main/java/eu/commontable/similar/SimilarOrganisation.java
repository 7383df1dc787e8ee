package eu.commontable.similar;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that dealt with something similar. */
public record SimilarOrganisation(
        UUID id,
        String name,
        @Nullable String city,

        @Schema(description = "The dilemmas and practices that lead to it, at most three.")
        List<SimilarReason> because) {}
