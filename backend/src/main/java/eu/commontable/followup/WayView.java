package eu.commontable.followup;

import eu.commontable.dilemma.State;
import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole way of a dilemma: from the proposal to what came of it, as the viewer may know it. */
@Schema(name = "DilemmaWay")
public record WayView(
        @Schema(description = "The dilemma.") UUID id,
        State state,
        Instant proposedAt,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate concludedOn,

        @Nullable @Schema(description = "The day from which the months of the follow-up count.")
        LocalDate countedFrom,

        @Schema(description = "After how many months the partnership asks.")
        List<Integer> months,

        @Nullable @Schema(description = "When the presenter is asked next.")
        Next next,

        @Schema(description = "The oldest first.") List<Round> rounds,
        List<TakeawayView> takeaways,

        @Schema(description = "Practices, actions and indicators that it is linked to, at most 50.")
        List<Linked> links,

        @Schema(description = "Its city is withheld from you, and so is who does something.")
        boolean cityHidden,

        @Schema(description = "Where it broke off.") List<WayBreak> breaks,
        long version,
        May may)
        implements Item {

    /** A round to come. */
    @Schema(name = "WayNext")
    public record Next(int months, LocalDate on) {}

    /** The presenter was asked what came of the takeaways. */
    @Schema(name = "WayRound")
    public record Round(
            UUID id,
            int months,
            LocalDate askedOn,

            @Schema(description = "The last day for an answer by link.")
            LocalDate closesOn,

            @Nullable LocalDate remindedOn,

            @Schema(description = "How many people were asked; 0: nobody is noted for the presenter.")
            int persons,

            @Schema(description = "Whom we asked; told to people with a role who may know the city.")
            List<Asked> asked,

            @Nullable @Schema(description = "Days since the question without any answer; null: there is one.")
            Integer silentDays,

            @Schema(description = "Answers belong to this round now.")
            boolean open,

            List<Answered> answers) {}

    /** A person who was asked. */
    @Schema(name = "WayAsked")
    public record Asked(
            UUID id,
            String name,

            @Nullable
            @Schema(
                    description =
                            "Where they answer without an account, a path of the web app; told to the secretariat.")
            String link) {}

    /** What was answered in a round. */
    @Schema(name = "WayAnswered")
    public record Answered(
            UUID takeawayId, Answer answer, @Nullable String note, Instant answeredAt) {}

    /** An item that the dilemma is linked to. */
    @Schema(name = "WayLink")
    public record Linked(
            UUID id,
            String kind,
            String title,
            @Nullable String reason,
            @Nullable Instant linkedAt) {}

    /** What the viewer may do. */
    @Schema(name = "WayMay")
    public record May(
            @Schema(description = "Add takeaways and order them.")
            boolean add,

            @Schema(description = "Say from which day the months count.")
            boolean count) {}

    WayView told(List<TakeawayView> takeaways, May may, Function<UUID, String> link) {
        return new WayView(
                id,
                state,
                proposedAt,
                acceptedOn,
                concludedOn,
                countedFrom,
                months,
                next,
                rounds.stream().map(round -> linked(round, link)).toList(),
                takeaways,
                links,
                cityHidden,
                breaks,
                version,
                may);
    }

    private static Round linked(Round round, Function<UUID, String> link) {
        return new Round(
                round.id(),
                round.months(),
                round.askedOn(),
                round.closesOn(),
                round.remindedOn(),
                round.persons(),
                round.asked().stream()
                        .map(one -> new Asked(one.id(), one.name(), round.open() ? link.apply(one.id()) : null))
                        .toList(),
                round.silentDays(),
                round.open(),
                round.answers());
    }
}
