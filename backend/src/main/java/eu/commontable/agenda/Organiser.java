package eu.commontable.agenda;

import jakarta.annotation.Nullable;
import java.util.UUID;

/** An organisation that holds an event, by name. */
public record Organiser(UUID id, String name, @Nullable String shortName) {}
