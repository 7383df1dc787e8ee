package eu.commontable.stakeholder;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The partnership at a glance.
 *
 * @param at the day it is told for
 * @param past true when that day lies before today
 * @param members organisations with a seat as coordinator or member on that day
 * @param vacant seats that are vacant on that day
 * @param endingSoon seats whose term ends within 90 days
 * @param counts members by kind and level; an organisation that belongs to two levels counts at both
 * @param seats held, ending soon or vacant on that day, coordinators first, then by level and name; the first 500
 */
@Schema(description = "Who is at the table on a day. An organisation that belongs to two levels counts at both.")
public record Composition(
        LocalDate at, boolean past, int members, int vacant, int endingSoon, List<Count> counts, List<Seat> seats) {

    /** How many members there are of one kind at one level; null: not known. */
    @Schema(
            name = "CompositionCount",
            description = "How many members there are of one kind at one level; null: not known.")
    public record Count(@Nullable Kind kind, @Nullable Level level, int organisations) {}
}
