package eu.commontable.practice;

import eu.commontable.dilemma.DilemmaLink;
import eu.commontable.dilemma.NamedOrganisation;
import eu.commontable.partnership.Item;
import eu.commontable.partnership.Visibility;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One practice whole, with dilemmas on its themes and who reuses it. */
public record PracticeView(
        UUID id,
        @Nullable String key,
        String title,
        @Nullable NamedOrganisation organisation,
        @Nullable String country,
        List<String> themes,

        @Nullable @Schema(description = "Whether it worked; null if not known.")
        PracticeOutcome outcome,

        @Nullable @Schema(implementation = String.class) PartialDate since,

        @Nullable @Schema(description = "The setting: what was the matter, where, for whom.")
        String context,

        @Nullable @Schema(description = "What was done, in short.")
        String summary,

        List<String> how,
        @Nullable String effort,

        @Nullable @Schema(description = "Work by people, in days.")
        BigDecimal personDays,

        @Nullable @Schema(description = "What it cost; null if not known.")
        PracticeCost cost,

        @Nullable @Schema(description = "People reached, all in all.")
        Integer reached,

        List<Figure> figures,

        @Nullable @Schema(description = "What must be given before it can work elsewhere.")
        String preconditions,

        List<LegalContext> legal,
        @Nullable String whatFailed,
        List<RoleContact> contacts,
        @Nullable String source,
        Visibility visibility,

        @Nullable @Schema(description = "The contribution it was harvested from.")
        UUID fromContributionId,

        boolean mine,
        List<DilemmaLink> dilemmas,

        @Schema(description = "Who reuses it, the latest first: at most 200.")
        List<ReuseView> reuses,

        @Nullable Instant archivedAt,
        long version,
        Instant createdAt,
        Instant updatedAt,
        PracticeMay may)
        implements Item {

    PracticeView forViewer(PracticeMay may, UnaryOperator<ReuseView> reuse) {
        return new PracticeView(
                id,
                key,
                title,
                organisation,
                country,
                themes,
                outcome,
                since,
                context,
                summary,
                how,
                effort,
                personDays,
                cost,
                reached,
                figures,
                preconditions,
                legal,
                whatFailed,
                contacts,
                source,
                visibility,
                fromContributionId,
                mine,
                dilemmas,
                reuses.stream().map(reuse).toList(),
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
                outcome,
                since,
                context,
                summary,
                how,
                effort,
                personDays,
                cost,
                reached,
                figures,
                preconditions,
                legal,
                whatFailed,
                contacts.stream().map(RoleContact::draft).toList(),
                source,
                visibility,
                fromContributionId,
                null);
    }
}
