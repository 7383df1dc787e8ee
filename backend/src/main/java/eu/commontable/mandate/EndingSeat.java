package eu.commontable.mandate;

import eu.commontable.partnership.Role;
import eu.commontable.shared.time.PartialDate;
import eu.commontable.stakeholder.OrganisationName;
import eu.commontable.stakeholder.SeatState;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A seat whose term ends.
 *
 * @param lastDay of the term, as exact as it can be read
 * @param daysLeft until then; negative when it is over
 */
@Schema(description = "A seat whose term ends, and what to do about it. daysLeft is negative when the term is over.")
public record EndingSeat(
        UUID id,
        OrganisationName organisation,
        Role role,
        @Nullable PartialDate starts,
        PartialDate ends,
        LocalDate lastDay,
        int daysLeft,
        SeatState state,
        boolean saysMandate,
        @Nullable OrganisationName successor,
        Advice advice) {}
