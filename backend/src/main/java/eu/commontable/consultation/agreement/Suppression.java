package eu.commontable.consultation.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which of the groups that add up to a figure are told. Those of fewer people than the threshold are not; and so that they do
 * not follow by subtraction, the smallest of the others are held back as well until those held back are at least as many
 * people together as the threshold says.
 */
final class Suppression {
    private Suppression() {}

    /**
     * @param people of each group, none of them 0
     * @param told whether the sum is told; if it is not, neither is any group
     * @return the groups that are held back
     */
    static Set<String> heldBack(Map<String, Integer> people, int threshold, boolean told) {
        if (!told) {
            return Set.copyOf(people.keySet());
        }
        var held = new HashSet<String>();
        int together = 0;
        for (var group : fromTheSmallest(people)) {
            boolean small = people.get(group) < threshold;
            boolean tooFewHeld = together > 0 && together < threshold;
            if (small || tooFewHeld) {
                held.add(group);
                together += people.get(group);
            }
        }
        return held;
    }

    private static List<String> fromTheSmallest(Map<String, Integer> people) {
        SortedMap<String, Integer> named = new TreeMap<>(people);
        var order = new ArrayList<>(named.keySet());
        order.sort(Comparator.comparing(named::get));
        return order;
    }
}
