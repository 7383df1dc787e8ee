package eu.commontable.stakeholder;

import eu.commontable.partnership.Role;
import eu.commontable.partnership.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An organisation as a row of a list. */
public record OrganisationSummary(
        UUID id,
        String key,
        String name,
        String shortName,
        Kind kind,
        List<Level> levels,
        List<String> countries,
        String city,
        List<String> themes,
        List<Role> seats,
        Visibility visibility,
        Instant updatedAt,
        Instant archivedAt) {}
