package eu.commontable.agenda;

/** The level of governance that an event speaks to. */
public enum Reach {
    LOCAL,
    REGIONAL,
    NATIONAL,
    EU,
    INTERNATIONAL
}
