package eu.commontable.stakeholder;

import eu.commontable.partnership.Role;
import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An organisation as a row of a list. */
public record OrganisationSummary(
        UUID id,
        @Nullable String key,
        String name,
        @Nullable String shortName,
        @Nullable Kind kind,
        @Nullable OrganisationSize size,
        List<Level> levels,
        List<String> countries,
        @Nullable String city,
        List<String> themes,
        List<Role> seats,
        Visibility visibility,
        Instant updatedAt,
        @Nullable Instant archivedAt) {}
