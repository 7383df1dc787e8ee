package eu.commontable.interaction;

import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom the partnership was in contact with, by level of governance, for the funder: the one model of the page and of the
 * PDF. It holds what may leave the partnership: no entry for named persons only, no organisation that is kept inside, and
 * the names of persons who agreed to be named.
 *
 * @param entries how many there are in it
 * @param counterparts how many different organisations, registered or not
 * @param withheld entries that the viewer sees, but that stay inside
 */
public record NetworkingReport(
        String partnership,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        int entries,
        int counterparts,
        int withheld,
        List<OfLevel> levels) {

    /** The entries of one level in the order of their dates; level null: not known. */
    @Schema(name = "NetworkingLevel")
    public record OfLevel(@Nullable GovernanceLevel level, int counterparts, List<Entry> entries) {}

    /** One contact as it is told outside. */
    @Schema(name = "NetworkingEntry")
    public record Entry(
            UUID id,
            PartialDate date,
            InteractionKind kind,
            @Nullable GovernanceLevel level,
            String title,
            @Nullable String place,
            @Nullable String organiser,
            List<String> counterparts,
            List<String> ours,
            List<String> persons,
            @Nullable String outcome) {}
}
