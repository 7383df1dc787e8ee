package eu.commontable.duplicate;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.job.JobView;
import eu.commontable.partnership.job.Jobs;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.stakeholder.matching.Candidate;
import eu.commontable.stakeholder.matching.Matching;
import eu.commontable.stakeholder.matching.Probe;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Pairs of organisations that may be one. */
@ApplicationScoped
public class Duplicates {
    private static final int MOST_PROPOSALS = 5;

    private final DuplicateRepository repository;
    private final Matching matching;
    private final Jobs jobs;

    Duplicates(DuplicateRepository repository, Matching matching, Jobs jobs) {
        this.repository = repository;
        this.matching = matching;
        this.jobs = jobs;
    }

    Page<DuplicateView> list(Desk desk, DuplicateFilter filter, PageRequest page) {
        return repository.page(desk, filter, page);
    }

    DuplicateView show(Desk desk, UUID id) {
        return repository.find(desk, id).orElseThrow(() -> Refusal.notFound("pair"));
    }

    JobView find(Desk desk) {
        return jobs.start(desk, FindDuplicates.KIND, Map.of());
    }

    DuplicateView dismiss(Desk desk, UUID id, boolean dismissed) {
        var pair = show(desk, id);
        desk.mustMatch(pair.version(), () -> pair);
        if (dismissed == (pair.dismissedAt() != null)) {
            throw Refusal.wrongState(
                    dismissed ? "Somebody has said already that these are two." : "This pair is still in the list.");
        }
        return repository.dismiss(desk, id, dismissed).orElseThrow(() -> Refusal.notFound("pair"));
    }

    MatchesView proposals(Desk desk, Probe probe) {
        if (probe.name() == null || probe.name().isBlank()) {
            return new MatchesView(List.of());
        }
        var found = matching.candidates(desk, List.of(probe)).getFirst().stream()
                .filter(candidate -> candidate.score() >= Candidate.UNCLEAR)
                .limit(MOST_PROPOSALS)
                .map(MatchView::of)
                .toList();
        return new MatchesView(found);
    }
}
