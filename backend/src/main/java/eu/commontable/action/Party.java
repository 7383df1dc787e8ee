package eu.commontable.action;

import jakarta.annotation.Nullable;
import java.util.UUID;

/** An organisation that takes part, by name. */
public record Party(UUID id, String name, @Nullable String shortName) {}
