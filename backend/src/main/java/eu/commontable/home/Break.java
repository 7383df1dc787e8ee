package eu.commontable.home;

/** Where the thread is broken. */
public enum Break {
    /** An accepted dilemma that nobody has answered. */
    DILEMMA_WAITS,
    /** A recommendation of which nothing was heard for 60 days. */
    RECOMMENDATION_SILENT,
    /** An action without a link to an indicator. */
    ACTION_WITHOUT_INDICATOR
}
