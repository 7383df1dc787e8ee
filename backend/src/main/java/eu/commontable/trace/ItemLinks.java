package eu.commontable.trace;

import java.util.List;

/** Everything an item is linked to: each of the four areas, also those without a link. */
public record ItemLinks(List<AreaLinks> areas) {}
