package eu.commontable.shared.paging;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param next opaque cursor of the following page; null on the last one
 * @param total how many there are for this viewer, only if asked with {@code count=true}
 */
public record Page<T>(
        @Schema(required = true) List<T> items,

        @Nullable @Schema(description = "Cursor of the following page; null on the last page.")
        String next,

        @Nullable @Schema(description = "How many the viewer can see; only with count=true.")
        Total total) {

    /**
     * @param value number of rows, counted up to {@value ListQuery#COUNT_CAP}
     * @param exact false when there are more than that
     */
    public record Total(
            @Schema(required = true, examples = "89") int value,

            @Schema(required = true, description = "false: there are more than this.")
            boolean exact) {}

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next, total);
    }
}
