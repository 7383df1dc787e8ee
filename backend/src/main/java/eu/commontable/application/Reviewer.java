package eu.commontable.application;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A participant who scores. */
@Schema(name = "CallReviewer")
public record Reviewer(UUID id, String name) {}
