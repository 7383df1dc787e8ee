package eu.commontable.stakeholder;

import java.util.UUID;

/** A contact as it is named on the pages of others. */
public record PersonName(UUID id, String name) {}
