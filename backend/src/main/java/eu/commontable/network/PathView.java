package eu.commontable.network;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A shortest way between two organisations.
 *
 * @param steps from the first to the last; empty when no ties lead from one to the other
 */
@Schema(description = "A shortest way between two organisations; empty when no ties lead from one to the other.")
public record PathView(@Nullable LocalDate on, List<Stop> steps) {

    /**
     * An organisation on the way.
     *
     * @param tieIds the ties that lead here from the one before; none at the first
     */
    @Schema(name = "PathStop")
    public record Stop(NetworkName organisation, List<UUID> tieIds) {}
}
