package eu.commontable.home;

/** Why something is expected of the viewer. */
public enum Duty {
    /** The time of a phase is over in a consultation that the viewer leads. */
    MOVE_ON,
    /** A consultation waits for what the viewer has to say in this phase. */
    CONTRIBUTE,
    /** A proposed dilemma waits for the secretariat. */
    ACCEPT_DILEMMA,
    /** The viewer's own dilemma waits to be accepted. */
    OWN_DILEMMA_WAITS,
    /** A recommendation of the viewer's action has no answer yet. */
    ASK_FOR_ANSWER,
    /** A milestone of an action that the viewer's organisation leads or contributes to. */
    REACH_MILESTONE,
    /** The viewer's organisation's seat ends soon. */
    RENEW_MEMBERSHIP,
    /** An indicator that the viewer's organisation reports has no value for this year. */
    REPORT_VALUE,
    /** What follows a meeting or another contact, and is the viewer's to do. */
    FOLLOW_UP,
    /** The viewer was asked what came of the takeaways of a dilemma, and has not answered yet. */
    TELL_WHAT_CAME,
    /** An invitation that was not accepted. */
    REMIND_INVITED
}
