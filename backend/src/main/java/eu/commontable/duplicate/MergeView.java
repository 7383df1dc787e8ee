package eu.commontable.duplicate;

import eu.commontable.partnership.Item;
import eu.commontable.stakeholder.OrganisationName;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge of two organisations. */
public record MergeView(
        UUID id,
        OrganisationName kept,

        @Schema(description = "Archived; its address leads to the one that stayed.")
        OrganisationName gone,

        @Schema(description = "How many records came along.")
        long moved,

        @Schema(description = "What could not simply come along, and was settled.")
        List<Settlement> settled,

        Instant createdAt,
        @Nullable Instant undoneAt,
        long version)
        implements Item {

    /** So many times this was done. */
    public record Settlement(Settled what, int count) {}

    /** How something was settled that cannot be there twice. All of it comes back with an undo. */
    @Schema(description = """
                    tie-between: the tie between the two is gone; tie-twice, seat-twice, value-twice, trace-twice, named-twice: both had it, that of
                    the one that stayed is kept; vote-twice: a seat came along without its vote; successor-itself: nobody succeeds themselves;
                    trace-between: the trace between the two is gone.""")
    public enum Settled {
        TIE_BETWEEN,
        TIE_TWICE,
        SEAT_TWICE,
        VOTE_TWICE,
        SUCCESSOR_ITSELF,
        VALUE_TWICE,
        TRACE_TWICE,
        TRACE_BETWEEN,
        NAMED_TWICE
    }
}
