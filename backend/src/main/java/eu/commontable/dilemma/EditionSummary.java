package eu.commontable.dilemma;

import eu.commontable.partnership.Visibility;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An academy's edition as a row of a list; dilemmas counts those that the viewer may see. */
public record EditionSummary(
        UUID id,
        @Nullable String key,
        String title,
        @Nullable PartialDate starts,
        @Nullable PartialDate ends,
        @Nullable String place,
        @Nullable String country,
        List<NamedOrganisation> organisers,
        int modules,
        int sessions,
        int dilemmas,
        Visibility visibility,
        Instant updatedAt,
        @Nullable Instant archivedAt) {}
