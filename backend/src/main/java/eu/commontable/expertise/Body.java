package eu.commontable.expertise;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation by name: an expert's, or the one that asks. */
@Schema(name = "ExpertiseBody")
public record Body(UUID id, String name, @Nullable String shortName) {}
