package eu.commontable.academy;

/** How far an evaluation has come. It is closed once: what was told of five people is not told again of six. */
public enum EvaluationState {
    DRAFT,
    ASKING,
    CLOSED
}
