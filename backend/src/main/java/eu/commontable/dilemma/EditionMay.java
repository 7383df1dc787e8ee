package eu.commontable.dilemma;

/** What the viewer may do with an edition and its programme. */
public record EditionMay(boolean edit, boolean archive) {}
