package eu.commontable.academy;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dilemma with which somebody applies. */
@Schema(name = "EnrolmentTicket")
public record Ticket(
        @Nullable @Schema(description = "Null when its page is not open to you.")
        UUID id,

        String question,
        @Nullable String background,
        List<String> themes) {}
