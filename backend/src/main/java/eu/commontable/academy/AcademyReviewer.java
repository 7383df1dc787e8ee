package eu.commontable.academy;

import java.util.UUID;

/** Somebody who scores the applications of an academy. */
public record AcademyReviewer(UUID id, String name) {}
