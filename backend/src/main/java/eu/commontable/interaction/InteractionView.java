package eu.commontable.interaction;

import eu.commontable.partnership.Item;
import eu.commontable.partnership.Visibility;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of the log whole. */
public record InteractionView(
        UUID id,
        @Nullable String key,
        String title,
        InteractionKind kind,
        PartialDate date,
        @Nullable GovernanceLevel level,
        @Nullable Party organiser,
        List<Party> counterparts,
        List<String> counterpartNames,
        List<Party> ours,
        List<Person> contacts,
        @Nullable String place,
        @Nullable String about,
        @Nullable String outcome,
        List<String> themes,
        @Nullable String followUp,
        @Nullable Person followUpOwner,
        @Nullable PartialDate followUpDate,
        boolean followUpDone,
        @Nullable UUID authorId,
        Visibility visibility,
        @Nullable Instant archivedAt,
        long version,
        Instant createdAt,
        Instant updatedAt,
        May may)
        implements Item {

    /** What the viewer may do. */
    @Schema(name = "InteractionMay")
    public record May(boolean edit, boolean archive, boolean followUp, boolean recognise) {}

    InteractionView forViewer(May may) {
        return new InteractionView(
                id,
                key,
                title,
                kind,
                date,
                level,
                organiser,
                counterparts,
                counterpartNames,
                ours,
                contacts,
                place,
                about,
                outcome,
                themes,
                followUp,
                followUpOwner,
                followUpDate,
                followUpDone,
                authorId,
                visibility,
                archivedAt,
                version,
                createdAt,
                updatedAt,
                may);
    }

    InteractionDraft draft() {
        return new InteractionDraft(
                key,
                title,
                kind,
                date,
                level,
                organiser == null ? null : organiser.id(),
                counterparts.stream().map(Party::id).toList(),
                counterpartNames,
                ours.stream().map(Party::id).toList(),
                contacts.stream().map(Person::id).toList(),
                place,
                about,
                outcome,
                themes,
                followUp,
                followUpOwner == null ? null : followUpOwner.id(),
                followUpDate,
                followUpDone,
                visibility);
    }
}
