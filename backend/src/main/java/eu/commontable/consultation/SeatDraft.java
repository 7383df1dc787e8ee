package eu.commontable.consultation;

import eu.commontable.consultation.protocol.RoomRole;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sits in the room, as what. */
@Schema(examples = """
                {"participantId": "0190f3a0-0000-7000-8000-000000000001", "role": "peer"}""")
public record SeatDraft(
        @NotNull(message = "Say who takes the seat.") UUID participantId,
        @NotNull(message = "Say as what they take part.") RoomRole role) {}
