package eu.commontable.consultation;

import eu.commontable.consultation.protocol.RoomRole;
import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat in the room. */
@Schema(name = "RoomSeatView")
public record SeatView(
        UUID id,
        UUID participantId,
        String name,
        @Nullable String organisation,
        RoomRole role,

        @Schema(description = "It is yours.") boolean mine) {}
