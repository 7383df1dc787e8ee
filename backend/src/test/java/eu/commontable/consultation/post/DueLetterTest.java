package eu.commontable.consultation.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.consultation.protocol.Kind;
import eu.commontable.consultation.protocol.Phase;
import eu.commontable.consultation.protocol.RoomRole;
import eu.commontable.consultation.protocol.Seeing;
import eu.commontable.consultation.protocol.Texts;
import eu.commontable.consultation.protocol.Writing;
import eu.commontable.shared.json.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which letters are due when: a phase of four days from Monday 5 May 2031, 10:00 in Brussels, in which peers ask. */
class DueLetterTest {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Instant BEGIN = Instant.parse("2031-05-05T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "peer,        settled, 2031-05-08T07:59:00Z, false, 0, ''",
        "peer,        settled, 2031-05-08T08:00:00Z, false, 0, reminder",
        "peer,        settled, 2031-05-09T08:00:00Z, false, 0, ''",
        "peer,        spoke,   2031-05-08T08:00:00Z, false, 0, ''",
        "peer,        settled, 2031-05-08T08:00:00Z, true,  0, ''",
        "presenter,   settled, 2031-05-08T08:00:00Z, false, 0, ''",
        "observer,    settled, 2031-05-08T08:00:00Z, false, 0, ''",
        "rapporteur,  settled, 2031-05-08T08:00:00Z, false, 0, ''",
        "facilitator, settled, 2031-05-09T07:59:00Z, false, 0, ''",
        "facilitator, settled, 2031-05-09T08:00:00Z, false, 0, phase-over",
        "facilitator, settled, 2031-05-09T08:00:00Z, true,  0, ''",
        "observer,    settled, 2031-05-06T04:59:00Z, false, 2, ''",
        "observer,    settled, 2031-05-06T05:00:00Z, false, 2, digest",
        "observer,    settled, 2031-05-06T05:00:00Z, true,  2, ''",
        "observer,    settled, 2031-05-05T20:00:00Z, false, 2, ''",
        "peer,        settled, 2031-05-08T08:00:00Z, false, 2, reminder digest",
        "peer,        new,     2031-05-08T08:00:00Z, false, 2, begun",
        "peer,        new,     2031-05-08T08:00:00Z, true,  2, (begun)",
    })
    void each_at_its_time(String role, String is, Instant now, boolean here, int news, String due) {
        var begun = is.equals("new") ? null : BEGIN;
        var person = person(
                Words.read(RoomRole.class, role),
                begun,
                BEGIN.plus(Duration.ofDays(4)),
                is.equals("spoke"),
                here,
                news);
        assertEquals(due, said(DueLetter.to(person, now, BRUSSELS)));
    }

    @ParameterizedTest
    @CsvSource({"2031-05-05T19:59:00Z, ''", "2031-05-05T20:00:00Z, reminder"})
    void a_short_phase_is_reminded_of_at_half_time(Instant now, String due) {
        var person = person(RoomRole.PEER, BEGIN, BEGIN.plus(Duration.ofDays(1)), false, false, 0);
        assertEquals(due, said(DueLetter.to(person, now, BRUSSELS)));
    }

    private static String said(List<DueLetter> due) {
        return String.join(
                " ",
                due.stream()
                        .map(letter -> Words.of(letter.kind()))
                        .map(kind -> due.getFirst().written() ? kind : "(" + kind + ")")
                        .toList());
    }

    private static Seated person(RoomRole role, Instant begun, Instant end, boolean spoke, boolean here, int news) {
        var texts = new Texts("Questions", null, null);
        var writes = List.of(
                new Writing(RoomRole.PEER, List.of(Kind.QUESTION)),
                new Writing(RoomRole.RAPPORTEUR, List.of(Kind.NOTE)));
        var phase = new Phase("questions", texts, texts, 20, 4, writes, Seeing.AT_ONCE);
        return new Seated(
                UUID.randomUUID(),
                "On teachers",
                List.of(phase),
                0,
                BEGIN,
                end,
                "Partnership",
                UUID.randomUUID(),
                role,
                "Somebody",
                "somebody@test.example",
                "en",
                here,
                false,
                begun,
                spoke,
                news == 0 ? List.of() : List.of(new Seated.News(Kind.QUESTION, news)),
                0,
                List.of());
    }
}
