package eu.commontable.consultation;

import eu.commontable.consultation.protocol.RoomRole;
import eu.commontable.consultation.protocol.Texts;
import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A consultation as a row of a list. */
public record ConsultationSummary(
        UUID id,
        String title,
        List<ConsultedDilemma> dilemmas,
        Texts protocolName,
        Mode mode,
        State state,
        @Nullable Texts phaseName,
        @Nullable Instant phaseEndsAt,
        @Nullable Instant startsAt,
        @Nullable Instant endedAt,
        int seats,
        @Nullable RoomRole myRole,
        boolean openToAll,
        Visibility visibility) {}
