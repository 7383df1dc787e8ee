package eu.commontable.stakeholder.matching;

import eu.commontable.partnership.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Finds organisations of the partnership that may be the one that is looked for, among those that the viewer may see. */
@ApplicationScoped
public class Matching {
    /** Less alike than this is not worth a look. */
    private static final double LEAST = 0.5;

    private final MatchingRepository repository;

    Matching(MatchingRepository repository) {
        this.repository = repository;
    }

    /**
     * One statement for all of them: send a file in batches of about 1,000.
     *
     * @return for each probe, in their order, what it may be: best first, often nothing
     */
    public List<List<Candidate>> candidates(Desk desk, List<Probe> probes) {
        var folded = probes.stream().map(Folded::of).toList();
        var found = new ArrayList<List<Candidate>>();
        probes.forEach(probe -> found.add(new ArrayList<>()));
        var known = new HashMap<UUID, Folded>();
        for (var near : repository.near(desk, probes, folded)) {
            var other = known.computeIfAbsent(near.id(), id -> Folded.of(near.probe()));
            var likeness = Likeness.between(folded.get(near.n()), other);
            if (likeness.score() >= LEAST) {
                found.get(near.n()).add(new Candidate(near.id(), near.name(), likeness.score(), likeness.reasons()));
            }
        }
        found.forEach(candidates -> candidates.sort(
                Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id)));
        return found;
    }

    /** How alike two organisations are that are both known, as if one were looked for. */
    public static Likeness likeness(Probe one, Probe other) {
        return Likeness.between(Folded.of(one), Folded.of(other));
    }
}
