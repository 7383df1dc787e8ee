package eu.commontable.dilemma;

import eu.commontable.partnership.Item;
import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One practice whole, with dilemmas on its themes. */
public record PracticeView(
        UUID id,
        @Nullable String key,
        String title,
        @Nullable NamedOrganisation organisation,
        @Nullable String country,
        List<String> themes,
        @Nullable String summary,
        List<String> how,
        List<Figure> figures,
        @Nullable String whatFailed,
        @Nullable String source,
        Visibility visibility,
        boolean mine,
        List<DilemmaLink> dilemmas,
        @Nullable Instant archivedAt,
        long version,
        Instant createdAt,
        Instant updatedAt,
        PracticeMay may)
        implements Item {

    PracticeView forViewer(PracticeMay may) {
        return new PracticeView(
                id,
                key,
                title,
                organisation,
                country,
                themes,
                summary,
                how,
                figures,
                whatFailed,
                source,
                visibility,
                mine,
                dilemmas,
                archivedAt,
                version,
                createdAt,
                updatedAt,
                may);
    }

    PracticeDraft draft() {
        return new PracticeDraft(
                key,
                title,
                organisation == null ? null : organisation.id(),
                country,
                themes,
                summary,
                how,
                figures,
                whatFailed,
                source,
                visibility);
    }
}
