package eu.commontable.indicator;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.csv.Csv;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Observations as files. A file holds what its reader may see, like every list. */
@ApplicationScoped
public class Downloads {
    static final String CSV_RULES = """
            RFC 4180, UTF-8, one row an observation, by indicator, place and period. A text that begins with `=`, `+`, `-`, `@`, a \
            tab or a carriage return (also after apostrophes) gets an apostrophe in front, so that no spreadsheet takes it for a \
            formula; numbers stay as they are. Several countries or flags are divided by bars. `bom=true` puts a byte order mark in front, for Excel.""";
    static final String JSON_STAT_RULES = """
            Class dataset with the dimensions indicator (metric), place (geo) and period (time; `unknown` where nobody knows). \
            `value` and `status` are sparse objects; `status` holds flags, divided by commas. Notes and sources of single values stand \
            in `extension.observations` under the same index.""";

    private static final String[] COLUMNS = {
        "indicator_id",
        "indicator_key",
        "indicator",
        "unit",
        "direction",
        "place_id",
        "place_key",
        "place",
        "countries",
        "period",
        "period_start",
        "period_end",
        "value",
        "flags",
        "note",
        "source",
        "updated_at"
    };

    private final DownloadRepository repository;

    Downloads(DownloadRepository repository) {
        this.repository = repository;
    }

    String csv(Desk desk, Scope scope, boolean withMark) {
        heading(desk, scope);
        var csv = new Csv(COLUMNS);
        for (var row : rows(desk, scope)) {
            csv.row(
                    row.indicatorId(),
                    row.indicatorKey(),
                    row.title(),
                    row.unit(),
                    row.direction(),
                    row.placeId(),
                    row.placeKey(),
                    row.place(),
                    row.countries(),
                    row.period(),
                    row.periodStart(),
                    row.periodEnd(),
                    row.value(),
                    row.flags(),
                    row.note(),
                    row.source(),
                    row.updatedAt());
        }
        return withMark ? Csv.BYTE_ORDER_MARK + csv : csv.toString();
    }

    JsonStat jsonStat(Desk desk, Scope scope) {
        return new JsonStatCube(rows(desk, scope)).dataset(heading(desk, scope));
    }

    /** Tells the browser to keep it as a file. */
    <T> RestResponse<T> named(String extension, RestResponse<T> answer) {
        answer.getHeaders().putSingle("Content-Disposition", "attachment; filename=\"observations." + extension + "\"");
        return answer;
    }

    private DownloadRepository.Heading heading(Desk desk, Scope scope) {
        return repository
                .heading(desk, scope)
                .orElseThrow(() -> Refusal.notFound(scope instanceof Scope.OfIndicator ? "indicator" : "organisation"));
    }

    private List<DownloadRepository.Row> rows(Desk desk, Scope scope) {
        var rows = repository.rows(desk, scope);
        if (rows.size() > DownloadRepository.MOST) {
            throw Refusal.of(
                    RefusalCode.TOO_LARGE,
                    "A file holds at most %,d values. Download indicator by indicator."
                            .formatted(DownloadRepository.MOST));
        }
        return rows;
    }
}
