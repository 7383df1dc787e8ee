package eu.commontable.application;

/** What is done with an application. */
public enum ApplicationStep {
    CORRECT("correct this application"),
    WITHDRAW("withdraw this application"),
    SCORE("score this application"),
    ACCEPT("accept this application"),
    DECLINE("decline this application"),
    RECONSIDER("reconsider this application"),
    WRITE("write to this applicant"),
    SEAT("give this applicant a seat");

    private final String words;

    ApplicationStep(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
