package eu.commontable.partnership.settings;

import eu.commontable.partnership.Role;
import jakarta.annotation.Nullable;
import java.util.UUID;

/** A partnership that the viewer may enter, and as what. */
public record PartnershipSummary(
        UUID id,
        String slug,
        String name,
        @Nullable String description,
        Openness visibility,
        @Nullable Role role) {}
