package eu.commontable.practice;

/** Where one who takes a practice over has got to. */
public enum ReuseState {
    CONSIDERING,
    PREPARING,
    RUNNING,
    DONE,
    STOPPED
}
