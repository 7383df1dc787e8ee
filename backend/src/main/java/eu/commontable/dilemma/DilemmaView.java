package eu.commontable.dilemma;

import eu.commontable.partnership.Item;
import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One dilemma whole, as the viewer may know it. */
public record DilemmaView(
        UUID id,
        @Nullable String key,
        String question,
        @Nullable String background,
        @Nullable NamedOrganisation organisation,
        List<NamedOrganisation> coPresenters,
        @Nullable String country,
        List<String> themes,
        List<Idea> ideas,

        @Nullable @Schema(description = "What the presenter takes with them.")
        String result,

        @Nullable SessionPlace session,
        State state,

        @Nullable @Schema(description = "Why it was declined.")
        String declineReason,

        @Schema(description = "Who sees it once it is accepted.")
        Visibility visibility,

        @Schema(description = "Organisation, country and co-presenters are told to the named persons only.")
        boolean hideCity,

        @Schema(description = "They are withheld from you.") boolean cityHidden,

        @Schema(description = "You proposed it.") boolean mine,

        @Schema(description = "Practices that share most themes with it.")
        List<PracticeLink> practices,

        @Nullable Instant archivedAt,
        long version,
        Instant createdAt,
        Instant updatedAt,
        DilemmaMay may)
        implements Item {

    DilemmaView forViewer(DilemmaMay may) {
        return new DilemmaView(
                id,
                key,
                question,
                background,
                organisation,
                coPresenters,
                country,
                themes,
                ideas,
                result,
                session,
                state,
                declineReason,
                visibility,
                hideCity,
                cityHidden,
                mine,
                practices,
                archivedAt,
                version,
                createdAt,
                updatedAt,
                may);
    }
}
