package eu.commontable.consultation.protocol;

import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may write what now: the phase says it, and notes may be kept in every phase. */
public final class PhaseRules {
    private PhaseRules() {}

    /** @return the kinds that are open to this role; empty: it listens */
    public static List<Kind> open(Phase phase, RoomRole role) {
        return Stream.concat(phase.kindsFor(role).stream(), keepsNotes(role) ? Stream.of(Kind.NOTE) : Stream.empty())
                .distinct()
                .toList();
    }

    /** @throws Refusal with a sentence that teaches why */
    public static void check(Phase phase, RoomRole role, Kind kind) {
        if (!open(phase, role).contains(kind)) {
            throw Refusal.of(RefusalCode.NOT_IN_THIS_PHASE, sentence(phase, role, kind));
        }
    }

    private static String sentence(Phase phase, RoomRole role, Kind kind) {
        var name = phase.name().any();
        var kinds = phase.kindsFor(role);
        if (role == RoomRole.OBSERVER) {
            return "Observers read along. Ask the facilitator for a seat as a peer if you want to contribute.";
        }
        if (kind == Kind.NOTE) {
            return Kind.NOTE.why();
        }
        if (kinds.isEmpty()) {
            return "In the phase “%s”, %s listen%s. Keep your text: your turn comes."
                    .formatted(
                            name,
                            role.words(),
                            role == RoomRole.PRESENTER ? ", so that peers can think aloud without being answered" : "");
        }
        var allowed = kinds.stream().map(Kind::words).collect(Collectors.joining(", "));
        return "In the phase “%s”, %s write %s. %s".formatted(name, role.words(), allowed, kind.why());
    }

    private static boolean keepsNotes(RoomRole role) {
        return role == RoomRole.RAPPORTEUR || role == RoomRole.FACILITATOR;
    }
}
