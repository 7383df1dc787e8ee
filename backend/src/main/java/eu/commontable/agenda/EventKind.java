package eu.commontable.agenda;

/** What sort of event it is. */
public enum EventKind {
    CONFERENCE,
    MEETING,
    WORKSHOP,
    ACADEMY,
    FOCUS_GROUP,
    WEBINAR,
    VISIT,
    TRAINING
}
