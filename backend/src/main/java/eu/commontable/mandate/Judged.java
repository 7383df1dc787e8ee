package eu.commontable.mandate;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A target held against the table.
 *
 * @param organisations with a seat that have the value
 * @param gap met: 0. At least: how many more seats for such organisations close it. At most: how many of them are too many.
 *     Null: no number of seats closes it (a share of 100 percent)
 * @param candidates organisations known here that have the value and no seat; counted to 1,000
 */
@Schema(
        name = "JudgedTarget",
        description =
                "A target held against the table. gap: how many seats are missing or too many; null when no number"
                        + " of new seats closes it. candidates: organisations with the value that have no seat, counted to 1,000.")
public record Judged(
        UUID id,
        Dimension dimension,
        String value,
        Bound bound,
        Measure measure,
        int amount,
        @Nullable String note,
        long version,
        int organisations,
        boolean met,
        @Nullable Integer gap,
        int candidates) {

    /** Adding members moves the share itself: x more of n make (k + x) / (n + x). */
    static Judged of(Target target, int organisations, int members, int candidates) {
        return new Judged(
                target.id(),
                target.dimension(),
                target.value(),
                target.bound(),
                target.measure(),
                target.amount(),
                target.note(),
                target.version(),
                organisations,
                isMet(target, organisations, members),
                gap(target, organisations, members),
                candidates);
    }

    private static boolean isMet(Target target, int k, int n) {
        long is = target.measure() == Measure.NUMBER ? k : 100L * k;
        long wanted = target.measure() == Measure.NUMBER ? target.amount() : (long) target.amount() * n;
        return target.bound() == Bound.AT_LEAST ? is >= wanted : is <= wanted;
    }

    private static Integer gap(Target target, int k, int n) {
        if (isMet(target, k, n)) {
            return 0;
        }
        int distance = Math.abs(target.amount() - k);
        if (target.measure() == Measure.NUMBER) {
            return distance;
        }
        long others = 100L - target.amount();
        long missing = Math.abs((long) target.amount() * n - 100L * k);
        return others == 0 ? null : (int) ((missing + others - 1) / others);
    }
}
