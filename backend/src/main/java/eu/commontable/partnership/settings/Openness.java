package eu.commontable.partnership.settings;

/** Whether people without a role here see that the partnership exists, and what it has published. */
public enum Openness {
    PUBLIC,
    PARTNERSHIP
}
