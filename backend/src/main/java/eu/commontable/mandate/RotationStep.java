package eu.commontable.mandate;

import eu.commontable.stakeholder.OrganisationName;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal: when one seat changes hands. Nothing happens until somebody confirms it with the name of who follows.
 *
 * @param seatVersion of the seat, for If-Match when it is confirmed
 * @param leaves last day of the old term
 * @param starts first day of the next term
 * @param ends last day of the next term
 * @param moved the old term would end on another day than it does now, or has no end yet
 */
@Schema(
        description =
                "When one seat changes hands. Confirm it with succeedMembership, naming who follows. moved: the old term"
                        + " would end on another day than it does now.")
public record RotationStep(
        UUID seatId,
        long seatVersion,
        OrganisationName organisation,
        @Nullable String mandate,
        @Nullable LocalDate endsNow,
        LocalDate leaves,
        LocalDate starts,
        LocalDate ends,
        boolean moved) {}
