package eu.commontable.interaction;

/** How there was contact. */
public enum InteractionKind {
    MEETING,
    CALL,
    MAIL,
    EVENT,
    VISIT,
    LETTER
}
