package eu.commontable.practice;

/** Whether it worked. Not known is null. */
public enum PracticeOutcome {
    WORKS,
    MIXED,
    FAILED,
    TOO_EARLY
}
