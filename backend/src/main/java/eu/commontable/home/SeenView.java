package eu.commontable.home;

import java.time.Instant;

/** Until when the viewer has seen everything. */
public record SeenView(Instant until) {}
