package eu.commontable.outreach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The fewest that close all gaps, greedily: whoever closes most of what is still open comes first; among equals the one
 * who closes it alone, then the first by place. The greedy choice needs at most ln(n) + 1 times the best possible number
 * (Chvátal 1979); {@link #atLeast} tells how few could do in theory.
 */
final class Cover {
    private Cover() {}

    /**
     * Somebody who could be chosen.
     *
     * @param place in the list of candidates
     * @param own gaps it closes itself
     * @param all the same, and those it closes through others
     */
    record Option(int place, BitSet own, BitSet all) {}

    /** A choice and what it adds. */
    record Pick(int place, BitSet closes, int left) {}

    static List<Pick> greedy(List<Option> options, BitSet gaps) {
        var open = (BitSet) gaps.clone();
        var picks = new ArrayList<Pick>();
        while (!open.isEmpty()) {
            Option best = null;
            int bestAll = 0;
            int bestOwn = 0;
            for (var option : options) {
                int all = common(option.all, open).cardinality();
                int own = common(option.own, open).cardinality();
                if (all > bestAll || all == bestAll && all > 0 && own > bestOwn) {
                    best = option;
                    bestAll = all;
                    bestOwn = own;
                }
            }
            if (best == null) {
                break;
            }
            var closes = common(best.all, open);
            open.andNot(closes);
            picks.add(new Pick(best.place, closes, open.cardinality()));
        }
        return picks;
    }

    /** No choice can do with fewer: nobody closes more of them than the one who closes most. */
    static int atLeast(List<Option> options, BitSet gaps) {
        var closable = new BitSet();
        int most = 0;
        for (var option : options) {
            var closes = common(option.all, gaps);
            closable.or(closes);
            most = Math.max(most, closes.cardinality());
        }
        return most == 0 ? 0 : Math.ceilDiv(closable.cardinality(), most);
    }

    private static BitSet common(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}
