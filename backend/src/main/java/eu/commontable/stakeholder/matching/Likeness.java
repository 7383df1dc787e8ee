package eu.commontable.stakeholder.matching;

import eu.commontable.stakeholder.matching.Alignment.Aligned;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/**
 * How alike two organisations are: how much of their names says the same, then what speaks for it (website, city, short
 * name) and against it (another sort of body, another city, another country).
 *
 * @param score 0 to 1, see {@link Candidate}
 */
public record Likeness(double score, List<Reason> reasons) {
    private static final double DIFFERENT = 0.5;
    /** A person has to look, whatever else speaks for it. */
    private static final double DOUBTFUL = 0.85;

    static Likeness between(Folded one, Folded other) {
        var reasons = new ArrayList<Reason>();
        var names = Alignment.of(one.meanings(), other.meanings());
        double score = byNames(one, other, names, reasons);
        double abbreviated = byAbbreviation(one, other, names.score());
        if (abbreviated > score) {
            score = abbreviated;
            reasons.clear();
            reasons.add(Reason.ABBREVIATION);
        } else if (abbreviated > 0) {
            reasons.add(Reason.ABBREVIATION);
        }
        score = byWebsite(one, other, names, score, reasons);
        score = byPlace(one, other, names, score, reasons);
        return new Likeness(Math.round(score * 1000) / 1000.0, List.copyOf(reasons));
    }

    /** The same with what is known of it besides its own fields. */
    public Likeness withSameParent() {
        var more = new ArrayList<>(reasons);
        more.add(Reason.SAME_PARENT);
        return new Likeness(score + (1 - score) * 0.1, List.copyOf(more));
    }

    private static double byNames(Folded one, Folded other, Aligned names, List<Reason> reasons) {
        double score = names.score();
        if (String.join("", one.words()).equals(String.join("", other.words()))) {
            // "Lakeside" and "Lake Side".
            score = Math.max(score, 0.95);
        } else if (names.conflicts()) {
            score = Math.min(score, DIFFERENT);
        } else if (names.extra()) {
            score = Math.min(score, DOUBTFUL);
        }
        if (one.words().equals(other.words())) {
            reasons.add(Reason.SAME_NAME);
        } else if (sorted(one.words()).equals(sorted(other.words()))) {
            reasons.add(Reason.WORD_ORDER);
        } else if (score >= DIFFERENT && says(one, other)) {
            reasons.add(Reason.OTHER_LANGUAGE);
        } else if (score >= DIFFERENT) {
            reasons.add(Reason.SIMILAR_NAME);
        }
        // Names as short as "Caritas" are borne by many.
        return reasons.contains(Reason.SAME_NAME)
                        && one.words().size() == 1
                        && one.words().getFirst().length() < 4
                ? Math.min(score, DOUBTFUL)
                : score;
    }

    /** Whether words that differ mean the same. */
    private static boolean says(Folded one, Folded other) {
        var common = new HashSet<>(one.meanings());
        common.retainAll(other.meanings());
        var spelt = new HashSet<>(one.words());
        spelt.retainAll(other.words());
        return common.size() > spelt.size();
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    private static double byAbbreviation(Folded one, Folded other, double names) {
        double named = Math.max(shortened(one, other), shortened(other, one));
        if (named > 0) {
            return named;
        }
        boolean both = !Collections.disjoint(one.abbreviations(), other.abbreviations());
        // The same short name and names that share something: two VNGs that share nothing are two.
        return both && names >= 0.3 ? names + (1 - names) * 0.4 : 0;
    }

    /** One is called by what the other is in short. */
    private static double shortened(Folded brief, Folded whole) {
        if (brief.called() == null
                || whole.called() != null && whole.abbreviations().isEmpty()) {
            return 0;
        }
        var called = Folded.compact(brief.called());
        if (whole.abbreviations().contains(called) && called.length() > 1) {
            return called.length() > 2 ? 0.93 : 0.7;
        }
        if (whole.called() == null && whole.initials().contains(called) && called.length() > 2) {
            return called.length() > 3 ? 0.91 : 0.75;
        }
        return 0;
    }

    private static double byWebsite(Folded one, Folded other, Aligned names, double score, List<Reason> reasons) {
        if (one.domain() == null || other.domain() == null) {
            return score;
        }
        if (!one.domain().equals(other.domain())) {
            return reasons.contains(Reason.SAME_NAME) ? score * 0.96 : score * 0.9;
        }
        reasons.add(Reason.SAME_WEBSITE);
        double supported = score + (1 - score) * 0.5;
        return Math.max(
                Candidate.UNCLEAR, names.extra() || names.conflicts() ? Math.min(supported, DOUBTFUL) : supported);
    }

    private static double byPlace(Folded one, Folded other, Aligned names, double score, List<Reason> reasons) {
        double placed = score;
        boolean sameSite = reasons.contains(Reason.SAME_WEBSITE);
        if (one.city() != null && other.city() != null) {
            if (Alignment.alike(one.city(), other.city()) > 0.85) {
                placed += score >= Candidate.UNCLEAR && !names.extra() ? (1 - score) * 0.2 : 0;
                reasons.add(Reason.SAME_CITY);
            } else {
                placed *= sameSite ? 0.95 : 0.8;
            }
        }
        boolean elsewhere = !one.countries().isEmpty()
                && !other.countries().isEmpty()
                && Collections.disjoint(one.countries(), other.countries());
        return elsewhere ? Math.min(placed, sameSite ? 0.75 : DIFFERENT) : placed;
    }
}
