package eu.commontable.expertise;

/** invited: has not said yes yet. joined: may be asked. left: is not asked any more, and can come back. */
public enum ExpertState {
    INVITED,
    JOINED,
    LEFT
}
