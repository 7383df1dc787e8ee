package eu.commontable.consultation.room;

import java.util.UUID;

/** A practice that a contribution points to. */
public record PracticeName(UUID id, String title) {}
