package eu.commontable.application;

/** Where an application stands. */
public enum ApplicationState {
    SUBMITTED,
    WITHDRAWN,
    ACCEPTED,
    DECLINED,
    SEATED
}
