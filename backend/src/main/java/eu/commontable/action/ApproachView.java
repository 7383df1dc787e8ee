package eu.commontable.action;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.commontable.partnership.Item;
import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One approach whole, with the plans that follow it. */
public record ApproachView(
        UUID id,
        @Nullable String key,
        String title,
        @Nullable Party presentedBy,
        @Nullable String forProblems,
        List<ApproachPart> preconditions,
        List<ApproachPart> conditions,
        @Nullable String source,
        @Nullable String note,
        List<TitledLink> plans,
        Visibility visibility,
        @Nullable Instant archivedAt,
        long version,
        Instant createdAt,
        Instant updatedAt,
        May may)
        implements Item {

    /** What the viewer may do. */
    @Schema(name = "ApproachMay")
    public record May(boolean edit, boolean archive) {}

    @JsonIgnore
    Led led() {
        return new Led(id, List.of(), archivedAt);
    }

    ApproachView forViewer(May may) {
        return new ApproachView(
                id,
                key,
                title,
                presentedBy,
                forProblems,
                preconditions,
                conditions,
                source,
                note,
                plans,
                visibility,
                archivedAt,
                version,
                createdAt,
                updatedAt,
                may);
    }

    ApproachDraft draft() {
        return new ApproachDraft(
                key,
                title,
                presentedBy == null ? null : presentedBy.id(),
                forProblems,
                preconditions,
                conditions,
                source,
                note,
                visibility);
    }
}
