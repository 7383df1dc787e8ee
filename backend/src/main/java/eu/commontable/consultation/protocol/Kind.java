package eu.commontable.consultation.protocol;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a contribution is. The protocol says who may bring which of them when. */
@Schema(
        name = "ContributionKind",
        description =
                "experience: we tried, it worked or failed. practice: points to one. feedback: what the presenter makes of it."
                        + " note: the rapporteur's, at any time.")
public enum Kind {
    QUESTION("questions", "A question comes before advice, so that it is asked while it can still change the advice."),
    ANSWER("answers", "Answers follow questions."),
    HYPOTHESIS("hypotheses", "Saying what may lie behind it has its own phase: first hear what the presenter knows."),
    EXPERIENCE("experiences", "What you tried says more once everybody knows what is asked."),
    IDEA(
            "ideas",
            "Ideas wait: an early solution ends the search for what the question really is. They have a phase of their own."),
    PRACTICE("practices", "Practices wait with the ideas: first everybody understands what they would have to solve."),
    FEEDBACK("feedback", "The presenter says what they make of it when it is their turn."),
    NOTE("notes", "Notes are kept by the rapporteur and the facilitator.");

    private final String words;
    private final String why;

    Kind(String words, String why) {
        this.words = words;
        this.why = why;
    }

    public String words() {
        return words;
    }

    /** Why it has its place, for who brings it elsewhere. */
    String why() {
        return why;
    }
}
