package eu.commontable.consultation.post;

import eu.commontable.consultation.protocol.RoomRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A letter that is due to somebody, and what makes it one of its kind.
 *
 * @param occasion the phase and its end, the day, or nothing: of each there is one
 * @param written false: it is settled without a letter, because they know
 */
record DueLetter(Seated to, LetterKind kind, String occasion, boolean written) {
    private static final Duration BEFORE_THE_END = Duration.ofDays(1);
    private static final LocalTime DIGEST = LocalTime.of(7, 0);

    /** All that is due, whether or not it was written already. Who has the room open is not written to. */
    static List<DueLetter> to(Seated person, Instant now, ZoneId zone) {
        if (person.begunAt() == null) {
            return List.of(new DueLetter(person, LetterKind.BEGUN, "", !person.here() && !person.lookedIn()));
        }
        var due = new ArrayList<DueLetter>();
        if (person.here()) {
            return due;
        }
        if (person.phaseEndsAt() != null) {
            var phase = person.phase() + "@" + person.phaseEndsAt();
            boolean over = !now.isBefore(person.phaseEndsAt());
            if (over && person.role() == RoomRole.FACILITATOR) {
                due.add(new DueLetter(person, LetterKind.PHASE_OVER, phase, true));
            }
            if (!over
                    && !now.isBefore(reminding(person))
                    && !person.spoke()
                    && !person.asked().isEmpty()) {
                due.add(new DueLetter(person, LetterKind.REMINDER, phase, true));
            }
        }
        var today = now.atZone(zone);
        boolean begunToday = person.begunAt().atZone(zone).toLocalDate().equals(today.toLocalDate());
        if (!person.news().isEmpty() && !begunToday && !today.toLocalTime().isBefore(DIGEST)) {
            due.add(new DueLetter(person, LetterKind.DIGEST, today.toLocalDate().toString(), true));
        }
        return due;
    }

    /** A day before the end; in a short phase at half time. */
    private static Instant reminding(Seated person) {
        var half = person.phaseStartedAt()
                .plus(Duration.between(person.phaseStartedAt(), person.phaseEndsAt())
                        .dividedBy(2));
        var dayBefore = person.phaseEndsAt().minus(BEFORE_THE_END);
        return half.isAfter(dayBefore) ? half : dayBefore;
    }
}
