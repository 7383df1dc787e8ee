package eu.commontable.stakeholder;

/** Level of governance; a body may belong to two. */
public enum Level {
    LOCAL,
    REGIONAL,
    NATIONAL,
    EU,
    INTERNATIONAL
}
