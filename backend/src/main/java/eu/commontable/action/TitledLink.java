package eu.commontable.action;

import jakarta.annotation.Nullable;
import java.util.UUID;

/** The plan, objective, approach or action that something belongs to; the number is what it is called by. */
public record TitledLink(UUID id, @Nullable Integer number, String title) {}
