package eu.commontable.partnership.job;

/** Waiting and running jobs can be stopped; the others have ended. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
