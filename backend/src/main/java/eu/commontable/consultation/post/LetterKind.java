package eu.commontable.consultation.post;

/** What a letter says. */
enum LetterKind {
    /** It has begun; written to who did not look in yet. */
    BEGUN,
    /** The phase ends soon, and you may still say something. */
    REMINDER,
    /** Its time is over: the facilitator moves on, or gives more. */
    PHASE_OVER,
    /** What others said since you looked, once a day. */
    DIGEST
}
