package eu.commontable.consultation.post;

import eu.commontable.consultation.protocol.Kind;
import eu.commontable.consultation.protocol.Phase;
import eu.commontable.consultation.protocol.RoomRole;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody with a seat in a running consultation, and what letters to them depend on.
 *
 * @param title null where the consultation is confidential: letters travel openly
 * @param here has the room open
 * @param lookedIn since this phase began
 * @param begunAt when it was settled whether they are told that it has begun
 * @param spoke in this phase, notes aside
 * @param news how much of what others said since they looked, or since the last digest
 * @param waiting questions without an answer, told to presenters
 * @param questions the words of the first of them, where they may be told outside of the room
 */
public record Seated(
        UUID consultationId,
        @Nullable String title,
        List<Phase> phases,
        int phase,
        Instant phaseStartedAt,
        @Nullable Instant phaseEndsAt,
        String partnership,
        UUID participantId,
        RoomRole role,
        String name,
        String address,
        String language,
        boolean here,
        boolean lookedIn,
        @Nullable Instant begunAt,
        boolean spoke,
        List<News> news,
        int waiting,
        List<String> questions) {

    /** How many of a kind. */
    public record News(Kind kind, int count) {}

    Phase current() {
        return phases.get(phase);
    }

    /** What this phase asks of them. */
    List<Kind> asked() {
        return current().kindsFor(role).stream()
                .filter(kind -> kind != Kind.NOTE)
                .toList();
    }
}
