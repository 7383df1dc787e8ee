package eu.commontable.outreach;

import eu.commontable.network.Networks;
import eu.commontable.network.News;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Whom to invite so that chosen cells do not stay empty. */
@ApplicationScoped
public class Proposals {
    private final MatrixRepository repository;
    private final Networks networks;

    Proposals(MatrixRepository repository, Networks networks) {
        this.repository = repository;
        this.networks = networks;
    }

    /** A cell by its two values, in the address row:column. */
    record Gap(String row, String column) {
        static Gap read(String text) {
            int colon = text.indexOf(':');
            if (colon < 1 || colon == text.length() - 1) {
                throw Refusal.invalid("cell", "unreadable", "Name a cell as row:column, for example city:local.");
            }
            return new Gap(text.substring(0, colon), text.substring(colon + 1));
        }
    }

    ProposalView propose(Desk desk, MatrixFilter filter, Measure measure, List<String> cells, boolean multipliers) {
        filter.mustHaveTwoDimensions();
        if (measure == Measure.KNOWN) {
            throw Refusal.invalid(
                    "measure",
                    "nobody-to-propose",
                    "Who is not known cannot be proposed. Choose invited, answered, member or met.");
        }
        var found = repository.candidates(desk, filter, measure);
        var all = found.candidates();
        var gaps = empty(
                cells.isEmpty()
                        ? everyCell(filter, found)
                        : cells.stream().map(Gap::read).distinct().toList(),
                all);
        var lies = new ArrayList<BitSet>();
        for (var one : all) {
            lies.add(one.counted() || !one.fits() ? new BitSet() : cellsOf(one, gaps));
        }
        var news = multipliers ? networks.news(desk, filter.on) : News.NONE;
        var options = options(all, lies, news);
        var wanted = new BitSet();
        wanted.set(0, gaps.size());
        var picks = Cover.greedy(options, wanted);
        var closed = new BitSet();
        picks.forEach(pick -> closed.or(pick.closes()));
        return new ProposalView(
                gaps.size(),
                picks.stream().map(pick -> told(pick, all, lies, gaps, news)).toList(),
                IntStream.range(0, gaps.size())
                        .filter(gap -> !closed.get(gap))
                        .mapToObj(gap -> open(gaps.get(gap), all))
                        .toList(),
                options.stream()
                        .mapToInt(option -> option.all().cardinality())
                        .max()
                        .orElse(0),
                Cover.atLeast(options, wanted));
    }

    private static List<Gap> everyCell(MatrixFilter filter, MatrixRepository.Candidates found) {
        var rows = Matrices.values(
                filter.rows, filter, found.themes(), found.candidates().stream().flatMap(one -> one.rows().stream()));
        var columns = Matrices.values(
                filter.columns,
                filter,
                found.themes(),
                found.candidates().stream().flatMap(one -> one.columns().stream()));
        return rows.stream()
                .flatMap(row -> columns.stream().map(column -> new Gap(row, column)))
                .filter(gap ->
                        !gap.row().equals(Matrices.UNKNOWN) && !gap.column().equals(Matrices.UNKNOWN))
                .toList();
    }

    /** Those of the chosen cells in which nobody counts yet. */
    private static List<Gap> empty(List<Gap> chosen, List<MatrixRepository.Candidate> all) {
        return chosen.stream()
                .filter(gap -> all.stream().noneMatch(one -> one.counted() && one.fits() && lies(one, gap)))
                .toList();
    }

    private static BitSet cellsOf(MatrixRepository.Candidate one, List<Gap> gaps) {
        var cells = new BitSet();
        IntStream.range(0, gaps.size()).filter(gap -> lies(one, gaps.get(gap))).forEach(cells::set);
        return cells;
    }

    private static boolean lies(MatrixRepository.Candidate one, Gap gap) {
        return one.rows().contains(gap.row()) && one.columns().contains(gap.column());
    }

    private static List<Cover.Option> options(List<MatrixRepository.Candidate> all, List<BitSet> lies, News news) {
        var places = new HashMap<UUID, Integer>();
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i).id(), i);
        }
        var options = new ArrayList<Cover.Option>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).counted()) {
                continue;
            }
            var reached = (BitSet) lies.get(i).clone();
            for (var id : news.reachedBy(all.get(i).id()).keySet()) {
                var place = places.get(id);
                if (place != null) {
                    reached.or(lies.get(place));
                }
            }
            if (!reached.isEmpty()) {
                options.add(new Cover.Option(i, lies.get(i), reached));
            }
        }
        return options;
    }

    private static ProposalView.Pick told(
            Cover.Pick pick, List<MatrixRepository.Candidate> all, List<BitSet> lies, List<Gap> gaps, News news) {
        var one = all.get(pick.place());
        var reached = news.reachedBy(one.id());
        var closes = pick.closes().stream()
                .mapToObj(gap -> closed(gaps.get(gap), gap, pick.place(), all, lies, reached))
                .toList();
        return new ProposalView.Pick(one.id(), one.name(), closes, pick.left());
    }

    /** Itself, or the nearest of those it reaches. */
    private static ProposalView.Closed closed(
            Gap gap,
            int index,
            int place,
            List<MatrixRepository.Candidate> all,
            List<BitSet> lies,
            Map<UUID, Integer> reached) {
        if (lies.get(place).get(index)) {
            return new ProposalView.Closed(gap.row(), gap.column(), null, 0);
        }
        var nearest = IntStream.range(0, all.size())
                .filter(i ->
                        lies.get(i).get(index) && reached.containsKey(all.get(i).id()))
                .boxed()
                .min(java.util.Comparator.comparing(i -> reached.get(all.get(i).id())))
                .orElseThrow();
        return new ProposalView.Closed(
                gap.row(),
                gap.column(),
                all.get(nearest).name(),
                reached.get(all.get(nearest).id()));
    }

    private static ProposalView.OpenCell open(Gap gap, List<MatrixRepository.Candidate> all) {
        boolean somebody = all.stream().anyMatch(one -> lies(one, gap));
        return new ProposalView.OpenCell(
                gap.row(),
                gap.column(),
                somebody ? ProposalView.Reason.OUTSIDE_THE_FILTERS : ProposalView.Reason.NOBODY_KNOWN);
    }
}
