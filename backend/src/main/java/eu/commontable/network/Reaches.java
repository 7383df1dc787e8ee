package eu.commontable.network;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Whom news comes to through chosen multipliers. */
@ApplicationScoped
public class Reaches {
    private static final int SHOWN = 500;

    private final NetworkRepository repository;

    Reaches(NetworkRepository repository) {
        this.repository = repository;
    }

    ReachView of(Desk desk, List<UUID> through, NetworkFilter filter) {
        if (through.isEmpty()) {
            throw Refusal.invalid("through", "required", "Choose the multipliers: through=…, once for each.");
        }
        var all = repository.named(desk, filter);
        var places = Networks.places(all, NetworkRepository.Named::id);
        through.forEach(id -> Networks.mustBeKnown(places.containsKey(id), "through"));
        var starts = through.stream().distinct().map(places::get).toList();
        var graph = TieGraph.of(all.size(), Networks.edges(repository.links(desk, filter.on), places));
        var steps = graph.steps(starts);
        var senders = graph.senders(starts);
        var asked = new BitSet();
        IntStream.range(0, all.size())
                .filter(i -> all.get(i).fits() && !starts.contains(i))
                .forEach(asked::set);
        var reached = asked.stream().filter(i -> steps[i] > 0).toArray();
        return new ReachView(
                filter.on,
                asked.cardinality(),
                reached.length,
                contributions(graph, starts, asked, all),
                IntStream.of(reached)
                        .limit(SHOWN)
                        .mapToObj(i -> new ReachView.Reached(
                                NetworkName.of(all.get(i)),
                                steps[i],
                                all.get(senders[i]).id(),
                                all.get(senders[i]).name()))
                        .toList(),
                asked.stream()
                        .filter(i -> steps[i] < 0)
                        .limit(SHOWN)
                        .mapToObj(i -> NetworkName.of(all.get(i)))
                        .toList());
    }

    private static List<ReachView.Through> contributions(
            TieGraph graph, List<Integer> starts, BitSet asked, List<NetworkRepository.Named> all) {
        var each = starts.stream()
                .map(start -> {
                    var reached = graph.reached(start);
                    reached.and(asked);
                    return reached;
                })
                .toList();
        return IntStream.range(0, starts.size())
                .mapToObj(i -> {
                    var alone = new BitSet();
                    alone.or(each.get(i));
                    IntStream.range(0, each.size())
                            .filter(other -> other != i)
                            .forEach(other -> alone.andNot(each.get(other)));
                    return new ReachView.Through(
                            NetworkName.of(all.get(starts.get(i))), each.get(i).cardinality(), alone.cardinality());
                })
                .toList();
    }
}
