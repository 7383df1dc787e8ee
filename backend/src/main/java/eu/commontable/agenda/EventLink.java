package eu.commontable.agenda;

import java.util.UUID;

/** The event that a session belongs to. */
public record EventLink(UUID id, String title) {}
