package eu.commontable.mandate;

import eu.commontable.stakeholder.OrganisationName;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A seat that rotates.
 *
 * @param from first day of its term, null when not known
 * @param lastDay of its term, null when it has no end
 */
public record RotatingSeat(
        UUID id,
        OrganisationName organisation,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable String mandate,
        long version) {}
