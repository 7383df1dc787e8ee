package eu.commontable.action;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** As much of an action or a plan as it takes to decide who may change it. */
public record Led(UUID id, List<UUID> leaderIds, Instant archivedAt) {}
