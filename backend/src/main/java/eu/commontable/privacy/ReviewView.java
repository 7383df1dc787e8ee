package eu.commontable.privacy;

import eu.commontable.stakeholder.OrganisationName;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/** A contact that asks for a look. */
public record ReviewView(
        UUID id,
        String name,
        @Nullable String role,
        OrganisationName organisation,
        ReviewReason reason,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate confirmedOn) {}
