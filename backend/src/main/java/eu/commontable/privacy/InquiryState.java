package eu.commontable.privacy;

/** open → erased, and never back. An inquiry that only asks stays open. */
public enum InquiryState {
    OPEN,
    ERASED
}
