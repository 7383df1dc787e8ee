package eu.commontable.duplicate;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.duplicate.DuplicateRepository.Known;
import eu.commontable.duplicate.DuplicateRepository.Pair;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.job.JobWork;
import eu.commontable.partnership.job.Progress;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.Words;
import eu.commontable.stakeholder.matching.Candidate;
import eu.commontable.stakeholder.matching.Matching;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Compares every organisation with all others, a thousand at a time, and in the end writes down the pairs. */
@ApplicationScoped
class FindDuplicates implements JobWork {
    static final String KIND = "find-duplicates";
    private static final int BATCH = 1000;
    private static final UUID FIRST = new UUID(0, 0);

    private final DuplicateRepository repository;
    private final Matching matching;

    FindDuplicates(DuplicateRepository repository, Matching matching) {
        this.repository = repository;
        this.matching = matching;
    }

    /** What came of it. */
    record Found(long compared, int pairs) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.CURATE;
    }

    @Override
    public Object work(Desk desk, JsonNode task, Progress progress) {
        long total = repository.count(desk);
        long done = 0;
        var pairs = new ArrayList<Pair>();
        var batch = repository.after(desk, FIRST, BATCH);
        while (!batch.isEmpty()) {
            pairs.addAll(pairs(desk, batch));
            done += batch.size();
            progress.at(done, total);
            batch = repository.after(desk, batch.getLast().id(), BATCH);
        }
        // Only now: a row written holds on to both of its organisations, and nobody could merge them until the end of
        // the job.
        repository.write(desk, pairs);
        return new Found(done, repository.settle(desk, Candidate.UNCLEAR));
    }

    /** Each pair may be met from both ends, which is the same row. */
    private List<Pair> pairs(Desk desk, List<Known> batch) {
        var found = matching.candidates(desk, batch.stream().map(Known::probe).toList());
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < batch.size(); i++) {
            var one = batch.get(i).id();
            for (var candidate : found.get(i)) {
                if (!candidate.id().equals(one)) {
                    pairs.add(pair(one, candidate));
                }
            }
        }
        return pairs;
    }

    private static Pair pair(UUID one, Candidate candidate) {
        // As PostgreSQL orders them, which is not how Java compares UUIDs.
        boolean inOrder = one.toString().compareTo(candidate.id().toString()) < 0;
        return new Pair(
                Ids.next(),
                inOrder ? one : candidate.id(),
                inOrder ? candidate.id() : one,
                candidate.score(),
                candidate.reasons().stream().map(Words::of).toList());
    }
}
