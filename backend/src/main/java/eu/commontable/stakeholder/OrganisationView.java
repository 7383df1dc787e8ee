package eu.commontable.stakeholder;

import eu.commontable.partnership.Item;
import eu.commontable.partnership.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One organisation whole, with what the viewer may do to it. */
public record OrganisationView(
        UUID id,
        String key,
        String name,
        String shortName,
        Kind kind,
        List<Level> levels,
        List<String> countries,
        String city,
        List<String> languages,
        String website,
        List<String> themes,
        String notes,
        Visibility visibility,
        Instant archivedAt,
        long version,
        Instant createdAt,
        Instant updatedAt,
        May may)
        implements Item {

    /** What the viewer may do. */
    public record May(boolean edit, boolean archive) {}

    OrganisationView forViewer(May may) {
        return new OrganisationView(
                id,
                key,
                name,
                shortName,
                kind,
                levels,
                countries,
                city,
                languages,
                website,
                themes,
                notes,
                visibility,
                archivedAt,
                version,
                createdAt,
                updatedAt,
                may);
    }

    OrganisationDraft draft() {
        return new OrganisationDraft(
                key, name, shortName, kind, levels, countries, city, languages, website, themes, notes, visibility);
    }
}
