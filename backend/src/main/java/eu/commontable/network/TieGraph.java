package eu.commontable.network;

import eu.commontable.stakeholder.PassesOn;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Ties between places 0 … size-1, and what can be walked along them. News travels along a tie as its type says; a path may
 * use every tie from either end.
 */
final class TieGraph {
    private final int[][] all;
    private final int[][] news;

    private TieGraph(int[][] all, int[][] news) {
        this.all = all;
        this.news = news;
    }

    /** A tie from one place to another. */
    record Edge(int from, int to, PassesOn passesOn) {}

    static TieGraph of(int size, List<Edge> edges) {
        var all = new Lists(size);
        var news = new Lists(size);
        for (var edge : edges) {
            all.add(edge.from, edge.to);
            all.add(edge.to, edge.from);
            if (edge.passesOn == PassesOn.FORTH || edge.passesOn == PassesOn.BOTH) {
                news.add(edge.from, edge.to);
            }
            if (edge.passesOn == PassesOn.BACK || edge.passesOn == PassesOn.BOTH) {
                news.add(edge.to, edge.from);
            }
        }
        return new TieGraph(all.trimmed(), news.trimmed());
    }

    /** How many others the news of each place comes to. */
    int[] reach() {
        var reach = new int[news.length];
        var queue = new int[news.length];
        // The round in which a place was seen last: no list to clear between the rounds.
        var seen = new int[news.length];
        Arrays.fill(seen, -1);
        for (int start = 0; start < news.length; start++) {
            if (news[start].length == 0) {
                continue;
            }
            int head = 0;
            int tail = 0;
            queue[tail++] = start;
            seen[start] = start;
            while (head < tail) {
                for (int next : news[queue[head++]]) {
                    if (seen[next] != start) {
                        seen[next] = start;
                        queue[tail++] = next;
                    }
                }
            }
            reach[start] = tail - 1;
        }
        return reach;
    }

    /** In how many steps the news of these places comes to each; 0 for themselves, -1 for those it does not come to. */
    int[] steps(Collection<Integer> starts) {
        return walked(news, starts).steps;
    }

    /** From whom each gets it on the shortest way; -1 for the starts and those it does not come to. */
    int[] senders(Collection<Integer> starts) {
        return walked(news, starts).before;
    }

    boolean passesOn(int place) {
        return news[place].length > 0;
    }

    BitSet reached(int start) {
        var steps = steps(List.of(start));
        var reached = new BitSet(steps.length);
        for (int i = 0; i < steps.length; i++) {
            reached.set(i, steps[i] > 0);
        }
        return reached;
    }

    /** The places on a shortest path, both ends included; empty when there is none. */
    List<Integer> path(int from, int to) {
        var before = walked(all, List.of(from)).before;
        if (from != to && before[to] < 0) {
            return List.of();
        }
        var path = new ArrayDeque<Integer>();
        for (int at = to; at >= 0; at = before[at]) {
            path.addFirst(at);
        }
        return List.copyOf(path);
    }

    private record Walk(int[] steps, int[] before) {}

    private static Walk walked(int[][] neighbours, Collection<Integer> starts) {
        var steps = new int[neighbours.length];
        var before = new int[neighbours.length];
        Arrays.fill(steps, -1);
        Arrays.fill(before, -1);
        var queue = new ArrayDeque<Integer>(starts);
        starts.forEach(start -> steps[start] = 0);
        while (!queue.isEmpty()) {
            int at = queue.removeFirst();
            for (int next : neighbours[at]) {
                if (steps[next] < 0) {
                    steps[next] = steps[at] + 1;
                    before[next] = at;
                    queue.addLast(next);
                }
            }
        }
        return new Walk(steps, before);
    }

    private static final class Lists {
        private static final int[] NONE = {};

        private final int[][] lists;
        private final int[] sizes;

        Lists(int size) {
            lists = new int[size][];
            Arrays.fill(lists, NONE);
            sizes = new int[size];
        }

        void add(int at, int value) {
            if (sizes[at] == lists[at].length) {
                lists[at] = Arrays.copyOf(lists[at], Math.max(4, sizes[at] * 2));
            }
            lists[at][sizes[at]++] = value;
        }

        int[][] trimmed() {
            for (int i = 0; i < lists.length; i++) {
                lists[i] = Arrays.copyOf(lists[i], sizes[i]);
            }
            return lists;
        }
    }
}
