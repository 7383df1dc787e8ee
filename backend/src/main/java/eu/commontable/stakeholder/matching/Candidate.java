package eu.commontable.stakeholder.matching;

import java.util.List;
import java.util.UUID;

/**
 * An organisation of the partnership that may be the one that is looked for.
 *
 * @param score 0 to 1; from {@link #SAME} on it is taken for the same, from {@link #UNCLEAR} on a person has to choose
 * @param reasons why, strongest first
 */
public record Candidate(UUID id, String name, double score, List<Reason> reasons) {
    public static final double SAME = 0.9;
    public static final double UNCLEAR = 0.6;

    public boolean same() {
        return score >= SAME;
    }
}
