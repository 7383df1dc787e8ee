package eu.commontable.stakeholder;

import eu.commontable.partnership.Role;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat as the picture of the table shows it. */
@Schema(description = "A seat as the picture of the table shows it. A vacant one names who held it last.")
public record Seat(
        UUID id,
        OrganisationName organisation,
        List<Level> levels,
        List<String> countries,
        Role role,
        @Nullable PartialDate starts,
        @Nullable PartialDate ends,
        @Nullable Boolean hasVote,
        SeatState state) {}
