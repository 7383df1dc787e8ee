package eu.commontable.indicator;

/** Which way an indicator should go. */
public enum Direction {
    HIGHER_BETTER,
    LOWER_BETTER,
    NEUTRAL
}
