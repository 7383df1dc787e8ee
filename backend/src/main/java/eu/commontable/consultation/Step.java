package eu.commontable.consultation;

/** What can be done with a consultation. */
public enum Step {
    EDIT("change this consultation"),
    START("begin"),
    NEXT("move on to the next phase"),
    BACK("go back to the phase before"),
    EXTEND("give this phase more time"),
    END("end this consultation"),
    REOPEN("open this consultation again"),
    CANCEL("call this consultation off"),
    RESTORE("plan this consultation again");

    private final String words;

    Step(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
