package eu.commontable.dilemma;

/** What the viewer may do with a practice. */
public record PracticeMay(boolean edit, boolean archive) {}
