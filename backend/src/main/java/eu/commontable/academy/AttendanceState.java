package eu.commontable.academy;

/** Whether somebody was at a session. */
public enum AttendanceState {
    PRESENT,
    EXCUSED,
    ABSENT
}
