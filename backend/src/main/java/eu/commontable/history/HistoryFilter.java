package eu.commontable.history;

import eu.commontable.shared.problem.Refusal;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the whole history can be narrowed to. */
public class HistoryFilter {
    @QueryParam("kind")
    @Parameter(description = "Changes of items of these kinds, for example `dilemma`.")
    public List<String> kind;

    @QueryParam("actor")
    @Parameter(description = "Changes by this account.")
    public UUID actor;

    @QueryParam("since")
    @Parameter(
            description = "Changes since this instant, or since the beginning of this day (UTC).",
            example = "2026-11-01")
    public String since;

    Instant sinceInstant() {
        if (since == null || since.isBlank()) {
            return null;
        }
        try {
            return since.length() == 10
                    ? LocalDate.parse(since).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : Instant.parse(since);
        } catch (DateTimeException e) {
            throw Refusal.invalid("since", "format", "Write a day or an instant: 2026-11-01 or 2026-11-01T09:00:00Z.");
        }
    }
}
