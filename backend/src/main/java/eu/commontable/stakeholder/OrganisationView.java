package eu.commontable.stakeholder;

import eu.commontable.partnership.Item;
import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One organisation whole, with what the viewer may do to it. */
public record OrganisationView(
        UUID id,
        @Nullable String key,
        String name,
        @Nullable String shortName,
        @Nullable Kind kind,
        @Nullable OrganisationSize size,
        List<Level> levels,
        List<String> countries,
        @Nullable String city,
        List<String> languages,
        @Nullable String website,
        List<String> themes,
        @Nullable String notes,
        Visibility visibility,
        @Nullable Instant archivedAt,

        @Nullable @Schema(description = "It is the same as this organisation, which has taken over everything.")
        UUID mergedInto,

        long version,
        Instant createdAt,
        Instant updatedAt,
        May may)
        implements Item {

    /** What the viewer may do. */
    @Schema(name = "OrganisationMay")
    public record May(boolean edit, boolean archive) {}

    OrganisationView forViewer(May may) {
        return new OrganisationView(
                id,
                key,
                name,
                shortName,
                kind,
                size,
                levels,
                countries,
                city,
                languages,
                website,
                themes,
                notes,
                visibility,
                archivedAt,
                mergedInto,
                version,
                createdAt,
                updatedAt,
                may);
    }

    OrganisationDraft draft() {
        return new OrganisationDraft(
                key,
                name,
                shortName,
                kind,
                size,
                levels,
                countries,
                city,
                languages,
                website,
                themes,
                notes,
                visibility);
    }
}
