package eu.commontable.consultation.room;

import eu.commontable.consultation.ConsultationView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The room at this moment: what the stream of events goes on from. */
public record RoomView(
        ConsultationView consultation,

        @Schema(description = "In the order they were said.")
        List<ContributionView> contributions,

        @Schema(description = "Who raised their hand, the first first.")
        List<Hand> hands,

        @Schema(description = "Participants who have the room open.")
        List<UUID> here,

        @Schema(description = "The server's clock, to set yours by.")
        Instant now) {}
