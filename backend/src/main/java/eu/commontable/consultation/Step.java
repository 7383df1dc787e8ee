package eu.commontable.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a consultation. */
@Schema(name = "ConsultationStep")
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
