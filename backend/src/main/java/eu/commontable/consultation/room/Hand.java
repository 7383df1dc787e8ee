package eu.commontable.consultation.room;

import java.time.Instant;
import java.util.UUID;

/** A raised hand. */
public record Hand(UUID participantId, Instant at) {}
