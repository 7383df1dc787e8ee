package eu.commontable.consultation;

import eu.commontable.consultation.protocol.Kind;
import eu.commontable.consultation.protocol.Phase;
import eu.commontable.consultation.protocol.RoomRole;
import eu.commontable.consultation.protocol.Texts;
import eu.commontable.partnership.Item;
import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One consultation whole. */
public record ConsultationView(
        UUID id,
        String title,
        List<ConsultedDilemma> dilemmas,
        String protocol,
        Texts protocolName,

        @Schema(description = "As the protocol was when this was planned.")
        List<Phase> phases,

        Mode mode,
        Confidentiality confidentiality,
        boolean openToAll,
        @Nullable Instant startsAt,
        @Nullable String callLink,
        State state,

        @Nullable @Schema(description = "Place of the phase in phases, from 0.")
        Integer phase,

        @Nullable Instant phaseStartedAt,
        @Nullable Instant phaseEndsAt,
        @Nullable Instant endedAt,
        List<SeatView> seats,
        @Nullable RoomRole myRole,

        @Schema(description = "Contributions that you may read.")
        int contributions,

        Visibility visibility,
        @Nullable Instant archivedAt,
        long version,
        Instant createdAt,
        Instant updatedAt,
        ConsultationMay may)
        implements Item {

    ConsultationView forViewer(ConsultationMay may) {
        return new ConsultationView(
                id,
                title,
                dilemmas,
                protocol,
                protocolName,
                phases,
                mode,
                confidentiality,
                openToAll,
                startsAt,
                letsIn() || may.seat() ? callLink : null,
                state,
                phase,
                phaseStartedAt,
                phaseEndsAt,
                endedAt,
                seats,
                myRole,
                contributions,
                visibility,
                archivedAt,
                version,
                createdAt,
                updatedAt,
                may);
    }

    /** What is said in a closed room is read by who has a seat. */
    public boolean letsIn() {
        return confidentiality != Confidentiality.CLOSED || myRole != null;
    }

    /** While this or a later phase may bring ideas or practices. */
    public boolean takesStances() {
        return state == State.RUNNING
                && phases.subList(phase, phases.size()).stream()
                        .flatMap(later -> later.writes().stream())
                        .anyMatch(writing -> writing.kinds().contains(Kind.IDEA)
                                || writing.kinds().contains(Kind.PRACTICE));
    }

    /** Before that the presenter tells the dilemma: there is no question yet to answer. */
    public boolean hasTakenQuestions() {
        return phases.subList(0, phase + 1).stream()
                .flatMap(past -> past.writes().stream())
                .anyMatch(writing -> writing.kinds().contains(Kind.QUESTION));
    }

    ConsultationDraft draft() {
        return new ConsultationDraft(
                title,
                dilemmas.stream().map(ConsultedDilemma::id).toList(),
                protocol,
                mode,
                confidentiality,
                openToAll,
                startsAt,
                callLink,
                visibility,
                List.of());
    }
}
