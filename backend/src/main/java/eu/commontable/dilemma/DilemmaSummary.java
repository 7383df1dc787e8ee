package eu.commontable.dilemma;

import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A dilemma as a row of a list. */
public record DilemmaSummary(
        UUID id,
        @Nullable String key,
        String question,
        @Nullable NamedOrganisation organisation,
        @Nullable String country,
        List<String> themes,
        int ideas,
        @Nullable SessionPlace session,
        State state,
        Visibility visibility,
        boolean cityHidden,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant archivedAt) {}
