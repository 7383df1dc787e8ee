package eu.commontable.academy;

/** What is done with an application to an academy. */
public enum EnrolmentStep {
    SCORE("score this application"),
    OFFER("give this application a place"),
    WAIT("put this application on the waiting list"),
    DECLINE("decline this application"),
    CONFIRM("confirm this place"),
    WITHDRAW("withdraw this application"),
    REMOVE("take this place back"),
    LAPSE("let this offer lapse");

    private final String words;

    EnrolmentStep(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
