package eu.commontable.privacy;

import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is held on a person; once they are erased, the proof of it and nothing of the person.
 *
 * @param names how the person is called here
 * @param addresses by which they are known; one that somebody else has as well is not among them
 * @param handledBy who opened it; null once that person was erased
 */
public record InquiryView(
        UUID id,
        InquiryState state,
        @Nullable UUID contactId,
        @Nullable UUID participantId,
        List<String> names,
        List<String> addresses,
        @Nullable String reason,

        @Schema(description = "Looked for at this moment. Empty: nothing is held, or nothing is held any more.")
        List<Holding> holdings,

        @Nullable ErasureProof proof,
        @Nullable String handledBy,
        Instant createdAt,
        @Nullable Instant erasedAt,
        long version,
        Instant updatedAt)
        implements Item {}
