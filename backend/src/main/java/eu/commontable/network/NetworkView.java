package eu.commontable.network;

import eu.commontable.stakeholder.TieTypeView;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The network as columns: what stands at the same place of each list belongs together.
 *
 * @param on the day of its ties; null: ties of all times
 * @param more true when there are more organisations than one picture holds; those with most ties are in it
 */
@Schema(
        description =
                "The network in columns: what stands at the same place of each list belongs together, and an edge names"
                        + " its ends by their places in the nodes. At most 5,000 organisations, those with most ties first.")
public record NetworkView(@Nullable LocalDate on, Nodes nodes, Edges edges, List<TieTypeView> types, boolean more) {

    /**
     * Organisations.
     *
     * @param kinds of body, {@code unknown} where it is not known
     * @param reach how many others of this network get its news, straight or through others
     */
    @Schema(name = "NetworkNodes")
    public record Nodes(
            List<UUID> ids,
            List<String> names,
            List<String> kinds,
            List<List<String>> levels,
            List<List<String>> countries,
            List<Integer> reach) {}

    /**
     * Ties.
     *
     * @param from place of the one it comes from
     * @param types keys of their types
     * @param starts as precise as it is known; empty: not known, or always
     */
    @Schema(name = "NetworkEdges")
    public record Edges(
            List<UUID> ids,
            List<Integer> from,
            List<Integer> to,
            List<String> types,

            @Schema(description = "Since when, as precise as it is known; empty: not known.")
            List<String> starts,

            @Schema(description = "Until when; empty: not known, or it goes on.")
            List<String> ends) {}
}
