package eu.commontable.followup;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.csv.Csv;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Dilemmas whose thread broke, as a list and as a file. */
@ApplicationScoped
public class BrokenThreads {
    private static final int MOST = 20_000;

    private final BrokenRepository repository;

    BrokenThreads(BrokenRepository repository) {
        this.repository = repository;
    }

    Page<BrokenThread> list(Desk desk, BrokenFilter filter, PageRequest page) {
        return repository.page(desk, filter, page);
    }

    List<ReasonCount> counts(Desk desk, BrokenFilter filter) {
        return repository.counts(desk, filter);
    }

    String csv(Desk desk, BrokenFilter filter, PageRequest request) {
        request.limit = MOST;
        var page = repository.page(desk, filter, request);
        if (page.next() != null) {
            throw Refusal.of(RefusalCode.TOO_LARGE, "A file holds up to 20,000 dilemmas. Narrow it by a filter.");
        }
        var csv = new Csv("id", "question", "organisation", "country", "themes", "state", "since", "reasons", "days");
        page.items().forEach(row -> csv.row(row(row)));
        return csv.toString();
    }

    private static Object[] row(BrokenThread row) {
        return new Object[] {
            row.id(),
            row.question(),
            row.organisation() == null ? null : row.organisation().name(),
            row.country(),
            row.themes(),
            Words.of(row.state()),
            row.since(),
            row.breaks().stream().map(one -> Words.of(one.reason())).toList(),
            row.breaks().getFirst().days()
        };
    }
}
