package eu.commontable.network;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom news comes to through chosen multipliers, and whom not.
 *
 * @param on the day whose ties were walked; null: ties of all times
 * @param of how many the filters take in, without the multipliers themselves
 * @param reached how many of these get the news
 * @param through each multiplier, and what it adds
 * @param reaches the first 500 by name
 * @param misses the first 500 by name
 */
@Schema(description = "Whom news comes to through chosen multipliers, straight or through others, and whom not.")
public record ReachView(
        @Nullable LocalDate on,
        int of,
        int reached,
        List<Through> through,
        List<Reached> reaches,
        List<NetworkName> misses) {

    /**
     * One of the chosen multipliers.
     *
     * @param reached how many it reaches by itself
     * @param alone how many of these none of the others reaches
     */
    @Schema(name = "ReachThrough")
    public record Through(NetworkName organisation, int reached, int alone) {}

    /**
     * One who gets the news.
     *
     * @param steps 1: straight from a multiplier
     * @param from who tells them on the shortest way
     */
    @Schema(name = "Reached")
    public record Reached(NetworkName organisation, int steps, UUID fromId, String from) {}
}
