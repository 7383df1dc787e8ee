package eu.commontable.outreach;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list of whom to invite in a list of lists. */
@Schema(name = "OutreachListSummary")
public record ListSummary(UUID id, String name, int organisations, Instant updatedAt) {}
