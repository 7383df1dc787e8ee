package eu.commontable.duplicate;

import java.util.List;

/** What an organisation may be already, best first. */
public record MatchesView(List<MatchView> items) {}
