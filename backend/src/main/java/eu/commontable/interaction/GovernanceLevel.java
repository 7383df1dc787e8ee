package eu.commontable.interaction;

/** The level of governance that a contact was on; in the order of the networking report. */
public enum GovernanceLevel {
    LOCAL,
    REGIONAL,
    NATIONAL,
    EU,
    INTERNATIONAL
}
