package eu.commontable.privacy;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** A line of the register of inquiries. */
public record InquirySummary(
        UUID id,
        InquiryState state,
        @Nullable String name,
        @Nullable String reason,
        @Nullable String handledBy,
        Instant createdAt,
        @Nullable Instant erasedAt) {}
