package eu.commontable.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whom news comes to from whom: for features that ask who is a multiplier for whom. */
public final class News {
    /** Nobody tells anybody. */
    public static final News NONE = new News(List.of(), Map.of(), TieGraph.of(0, List.of()));

    private final List<UUID> order;
    private final Map<UUID, Integer> places;
    private final TieGraph graph;

    News(List<UUID> order, Map<UUID, Integer> places, TieGraph graph) {
        this.order = order;
        this.places = places;
        this.graph = graph;
    }

    /** Those the news of an organisation comes to, with the number of steps; without itself. */
    public Map<UUID, Integer> reachedBy(UUID organisation) {
        var place = places.get(organisation);
        if (place == null || !graph.passesOn(place)) {
            return Map.of();
        }
        var steps = graph.steps(List.of(place));
        var reached = new HashMap<UUID, Integer>();
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] > 0) {
                reached.put(order.get(i), steps[i]);
            }
        }
        return reached;
    }
}
