package eu.commontable.expertise;

import eu.commontable.partnership.Item;
import eu.commontable.partnership.Visibility;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One call whole; asks are those that the viewer may know of: all, for who asks and the secretariat; an expert's own. */
@Schema(name = "ExpertCallView")
public record CallView(
        UUID id,
        @Nullable String key,
        String title,
        @Nullable String topic,
        CallState state,
        @Nullable Body organisation,
        List<String> themes,
        List<Help> help,
        List<String> languages,
        @Nullable PartialDate date,
        @Nullable LocalDate answerBy,
        @Nullable String result,
        @Nullable UUID authorId,
        List<Ask> asks,
        Visibility visibility,
        @Nullable Instant archivedAt,
        long version,
        Instant createdAt,
        Instant updatedAt,
        May may)
        implements Item {

    /**
     * An expert who was asked.
     *
     * @param link where they answer without an account: a path of the web app
     */
    @Schema(name = "CallAsk")
    public record Ask(
            UUID id,
            UUID expertId,
            String name,
            @Nullable Answer answer,
            @Nullable String note,
            @Nullable Instant answeredAt,
            Instant askedAt,
            @Nullable String link) {}

    /**
     * What the viewer may do.
     *
     * @param run ask experts, move the call on, read the answers, thank
     */
    @Schema(name = "ExpertCallMay")
    public record May(boolean edit, boolean run, boolean archive, List<CallState> moves) {}

    CallView forViewer(May allowed, Function<UUID, String> linkOf) {
        return new CallView(
                id,
                key,
                title,
                topic,
                state,
                organisation,
                themes,
                help,
                languages,
                date,
                answerBy,
                result,
                authorId,
                asks.stream()
                        .map(ask -> new Ask(
                                ask.id(),
                                ask.expertId(),
                                ask.name(),
                                ask.answer(),
                                ask.note(),
                                ask.answeredAt(),
                                ask.askedAt(),
                                linkOf.apply(ask.id())))
                        .toList(),
                visibility,
                archivedAt,
                version,
                createdAt,
                updatedAt,
                allowed);
    }

    CallDraft draft() {
        return new CallDraft(
                key,
                title,
                topic,
                organisation == null ? null : organisation.id(),
                themes,
                help,
                languages,
                date,
                answerBy,
                visibility);
    }
}
