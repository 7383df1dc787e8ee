package eu.commontable.home;

/** What comes up. */
public enum Coming {
    EVENT,
    MILESTONE,
    SEAT_ENDS
}
