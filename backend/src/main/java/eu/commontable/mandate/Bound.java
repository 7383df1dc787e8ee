package eu.commontable.mandate;

/** On which side of the amount the table should be. */
public enum Bound {
    AT_LEAST,
    AT_MOST
}
