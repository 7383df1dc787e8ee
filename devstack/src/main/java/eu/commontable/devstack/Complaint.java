package eu.commontable.devstack;

/** Something that the person at the keyboard can put right. The message is one sentence that says how. */
public final class Complaint extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Complaint(String sentence) {
        super(sentence);
    }

    public Complaint(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
