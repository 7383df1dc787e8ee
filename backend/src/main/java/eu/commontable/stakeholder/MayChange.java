package eu.commontable.stakeholder;

/** What the viewer may do to a contact, a tie or a seat. */
public record MayChange(boolean edit) {}
