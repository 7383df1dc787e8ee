package eu.commontable.network;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.stakeholder.TieTypeView;
import eu.commontable.stakeholder.TieTypes;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be asked of the network as a whole. */
@ApplicationScoped
public class Networks {
    private final NetworkRepository repository;
    private final TieTypes types;

    Networks(NetworkRepository repository, TieTypes types) {
        this.repository = repository;
        this.types = types;
    }

    /** The network with the places of its edges' ends: what the picture and the files are made of. */
    record Placed(
            List<NetworkRepository.Node> nodes,
            List<NetworkRepository.Edge> edges,
            int[] from,
            int[] to,
            int[] reach,
            List<TieTypeView> types,
            boolean more) {}

    NetworkView show(Desk desk, NetworkFilter filter) {
        var placed = placed(desk, filter);
        var nodes = placed.nodes();
        var edges = placed.edges();
        return new NetworkView(
                filter.on,
                new NetworkView.Nodes(
                        nodes.stream().map(NetworkRepository.Node::id).toList(),
                        nodes.stream().map(NetworkRepository.Node::name).toList(),
                        nodes.stream().map(NetworkRepository.Node::kind).toList(),
                        nodes.stream().map(NetworkRepository.Node::levels).toList(),
                        nodes.stream().map(NetworkRepository.Node::countries).toList(),
                        Arrays.stream(placed.reach()).boxed().toList()),
                new NetworkView.Edges(
                        edges.stream().map(NetworkRepository.Edge::id).toList(),
                        Arrays.stream(placed.from()).boxed().toList(),
                        Arrays.stream(placed.to()).boxed().toList(),
                        edges.stream().map(NetworkRepository.Edge::type).toList(),
                        edges.stream().map(NetworkRepository.Edge::starts).toList(),
                        edges.stream().map(NetworkRepository.Edge::ends).toList()),
                placed.types(),
                placed.more());
    }

    Placed placed(Desk desk, NetworkFilter filter) {
        var graph = repository.graph(desk, filter);
        var all = types.all(desk);
        boolean more = graph.nodes().size() > NetworkRepository.MOST;
        var nodes = more ? graph.nodes().subList(0, NetworkRepository.MOST) : graph.nodes();
        var places = places(nodes, NetworkRepository.Node::id);
        var edges = graph.edges().stream()
                .filter(edge -> places.containsKey(edge.fromId()) && places.containsKey(edge.toId()))
                .toList();
        var from = edges.stream().mapToInt(edge -> places.get(edge.fromId())).toArray();
        var to = edges.stream().mapToInt(edge -> places.get(edge.toId())).toArray();
        var passing = all.stream().collect(Collectors.toMap(TieTypeView::key, TieTypeView::passesOn));
        var walked = TieGraph.of(
                nodes.size(),
                IntStream.range(0, edges.size())
                        .mapToObj(i -> new TieGraph.Edge(
                                from[i], to[i], passing.get(edges.get(i).type())))
                        .toList());
        return new Placed(nodes, edges, from, to, walked.reach(), all, more);
    }

    PathView path(Desk desk, @Nullable UUID from, @Nullable UUID to, @Nullable LocalDate on) {
        mustBeGiven(from, "from", "Say where the way begins.");
        mustBeGiven(to, "to", "Say where the way ends.");
        var links = repository.links(desk, on);
        var ids = new LinkedHashSet<UUID>(List.of(from));
        ids.add(to);
        links.forEach(link -> {
            ids.add(link.fromId());
            ids.add(link.toId());
        });
        var order = List.copyOf(ids);
        var places = places(order, Function.identity());
        var graph = TieGraph.of(order.size(), edges(links, places));
        var way = graph.path(places.get(from), places.get(to)).stream()
                .map(order::get)
                .toList();
        var wanted = new LinkedHashSet<>(way);
        wanted.add(from);
        wanted.add(to);
        var names = repository.named(desk, wanted).stream()
                .collect(Collectors.toMap(NetworkRepository.Named::id, NetworkName::of));
        mustBeKnown(names.containsKey(from), "from");
        mustBeKnown(names.containsKey(to), "to");
        return new PathView(
                on,
                IntStream.range(0, way.size())
                        .mapToObj(i -> new PathView.Stop(
                                names.get(way.get(i)), i == 0 ? List.of() : between(links, way.get(i - 1), way.get(i))))
                        .toList());
    }

    /** Whom news comes to from whom, along the ties of a day or of all times. */
    public News news(Desk desk, @Nullable LocalDate on) {
        var links = repository.links(desk, on);
        var order = links.stream()
                .flatMap(link -> Stream.of(link.fromId(), link.toId()))
                .distinct()
                .toList();
        var places = places(order, Function.identity());
        return new News(order, places, TieGraph.of(order.size(), edges(links, places)));
    }

    static List<TieGraph.Edge> edges(List<NetworkRepository.Link> links, Map<UUID, Integer> places) {
        return links.stream()
                .map(link -> new TieGraph.Edge(places.get(link.fromId()), places.get(link.toId()), link.passesOn()))
                .toList();
    }

    static <T> Map<UUID, Integer> places(List<T> things, Function<T, UUID> id) {
        var places = new HashMap<UUID, Integer>();
        for (int i = 0; i < things.size(); i++) {
            places.put(id.apply(things.get(i)), i);
        }
        return places;
    }

    static void mustBeKnown(boolean known, String parameter) {
        if (!known) {
            throw Refusal.invalid(parameter, "unknown", "We know no such organisation, or it is archived.");
        }
    }

    private static void mustBeGiven(UUID end, String parameter, String message) {
        if (end == null) {
            throw Refusal.invalid(parameter, "required", message);
        }
    }

    private static List<UUID> between(List<NetworkRepository.Link> links, UUID one, UUID other) {
        return links.stream()
                .filter(link -> link.fromId().equals(one) && link.toId().equals(other)
                        || link.fromId().equals(other) && link.toId().equals(one))
                .map(NetworkRepository.Link::id)
                .toList();
    }
}
