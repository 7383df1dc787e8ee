package eu.commontable.dilemma;

import eu.commontable.partnership.Item;
import eu.commontable.partnership.Visibility;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An academy's edition with its whole programme. */
public record EditionView(
        UUID id,
        @Nullable String key,
        String title,
        @Nullable PartialDate starts,
        @Nullable PartialDate ends,
        @Nullable String place,
        @Nullable String country,
        String timeZone,
        List<NamedOrganisation> organisers,
        List<String> method,
        List<String> aims,
        @Nullable String source,
        List<ModuleView> modules,
        Visibility visibility,
        @Nullable Instant archivedAt,
        long version,
        Instant createdAt,
        Instant updatedAt,
        EditionMay may)
        implements Item {

    EditionView forViewer(EditionMay may) {
        return new EditionView(
                id,
                key,
                title,
                starts,
                ends,
                place,
                country,
                timeZone,
                organisers,
                method,
                aims,
                source,
                modules,
                visibility,
                archivedAt,
                version,
                createdAt,
                updatedAt,
                may);
    }

    EditionDraft draft() {
        return new EditionDraft(
                key,
                title,
                starts,
                ends,
                place,
                country,
                timeZone,
                NamedOrganisation.ids(organisers),
                method,
                aims,
                source,
                visibility);
    }
}
