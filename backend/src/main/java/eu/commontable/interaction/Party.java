package eu.commontable.interaction;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that took part, by name. */
@Schema(name = "InteractionParty")
public record Party(UUID id, String name, @Nullable String shortName) {}
