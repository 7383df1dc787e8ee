package eu.commontable.academy;

/** What comes of an application. */
public enum Verdict {
    PLACE,
    WAITING,
    DECLINED;

    EnrolmentStep step() {
        return switch (this) {
            case PLACE -> EnrolmentStep.OFFER;
            case WAITING -> EnrolmentStep.WAIT;
            case DECLINED -> EnrolmentStep.DECLINE;
        };
    }
}
