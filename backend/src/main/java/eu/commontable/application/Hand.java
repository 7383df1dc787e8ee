package eu.commontable.application;

/** Whose hands a step is in. */
enum Hand {
    APPLICANT,
    REVIEWER,
    STAFF
}
