package eu.commontable.history;

/** What was done to an item or one of its parts. MOVED is a change of state. */
public enum Deed {
    CREATED,
    CHANGED,
    ARCHIVED,
    RESTORED,
    MOVED,
    REMOVED
}
