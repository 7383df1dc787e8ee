package eu.commontable.trace;

/** The four questions of the product; SQL {@code area_of} says which one a kind of item belongs to. */
public enum Area {
    STAKEHOLDER,
    DILEMMA,
    ACTION,
    INDICATOR
}
