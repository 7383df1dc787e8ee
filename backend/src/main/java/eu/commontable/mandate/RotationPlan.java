package eu.commontable.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule and the steps it proposes, first to come first.
 *
 * @param mayEdit whether the viewer changes rules and confirms steps
 */
@Schema(description = "A rule and the steps it proposes, first to come first.")
public record RotationPlan(RotationRule rule, List<RotationStep> steps, boolean mayEdit) {
    private static final Comparator<LocalDate> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    /**
     * The next steps. Seats leave in the order in which their terms end, those without an end after them, longest seated first.
     * With {@code atOnce} they leave in groups that stand so far apart that all have changed hands within one term.
     */
    static List<RotationStep> steps(RotationRule rule, List<RotatingSeat> seats, LocalDate today) {
        var earliest = rule.notBefore() != null && rule.notBefore().isAfter(today) ? rule.notBefore() : today;
        var inOrder = seats.stream()
                .sorted(Comparator.comparing(RotatingSeat::lastDay, UNKNOWN_LAST)
                        .thenComparing(RotatingSeat::from, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(seat -> seat.organisation().name()))
                .toList();
        int group = rule.atOnce() == null ? 1 : rule.atOnce();
        int apart = rule.atOnce() == null ? 0 : monthsApart(rule, inOrder.size());
        var steps = new ArrayList<RotationStep>();
        LocalDate leaves = null;
        for (int i = 0; i < inOrder.size(); i++) {
            var seat = inOrder.get(i);
            if (rule.atOnce() == null || i % group == 0) {
                var due = later(dueOf(rule, seat, earliest), earliest);
                leaves = leaves == null || rule.atOnce() == null ? due : later(due, leaves.plusMonths(apart));
            }
            steps.add(step(rule, seat, leaves));
        }
        steps.sort(Comparator.comparing(RotationStep::leaves));
        return steps;
    }

    private static int monthsApart(RotationRule rule, int seats) {
        int groups = Math.max(1, (seats + rule.atOnce() - 1) / rule.atOnce());
        return Math.max(1, rule.termMonths() / groups);
    }

    private static LocalDate dueOf(RotationRule rule, RotatingSeat seat, LocalDate earliest) {
        if (seat.lastDay() != null) {
            return seat.lastDay();
        }
        return seat.from() == null
                ? earliest
                : seat.from().plusMonths(rule.termMonths()).minusDays(1);
    }

    private static RotationStep step(RotationRule rule, RotatingSeat seat, LocalDate leaves) {
        var starts = leaves.plusDays(1).minusMonths(rule.overlapMonths());
        return new RotationStep(
                seat.id(),
                seat.version(),
                seat.organisation(),
                seat.mandate(),
                seat.lastDay(),
                leaves,
                starts,
                starts.plusMonths(rule.termMonths()).minusDays(1),
                !leaves.equals(seat.lastDay()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
