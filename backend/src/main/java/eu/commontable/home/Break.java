package eu.commontable.home;

/** Where the thread is broken. */
public enum Break {
    /** An accepted dilemma that nobody has answered. */
    DILEMMA_WAITS,
    /** A recommendation of which nothing was heard for 60 days. */
    RECOMMENDATION_SILENT,
    /** A dilemma whose way broke off after it was concluded; told to the secretariat. */
    DILEMMA_THREAD_BROKE,
    /** An action without a link to an indicator. */
    ACTION_WITHOUT_INDICATOR
}
