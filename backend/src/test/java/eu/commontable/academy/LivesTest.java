package eu.commontable.academy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.academy.EnrolmentLife.By;
import eu.commontable.shared.problem.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of this feature, as plain as they are. */
class LivesTest {
    @ParameterizedTest
    @CsvSource({
        "OFFER,SUBMITTED,OFFERED",
        "OFFER,WAITING,OFFERED",
        "OFFER,DECLINED,OFFERED",
        "WAIT,SUBMITTED,WAITING",
        "DECLINE,WAITING,DECLINED",
        "CONFIRM,OFFERED,CONFIRMED",
        "WITHDRAW,CONFIRMED,WITHDRAWN",
        "REMOVE,CONFIRMED,REMOVED",
        "LAPSE,OFFERED,LAPSED"
    })
    void leads_on(EnrolmentStep step, EnrolmentState from, EnrolmentState to) {
        assertEquals(to, EnrolmentLife.after(step, from));
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRM,WAITING",
        "CONFIRM,LAPSED",
        "WITHDRAW,WITHDRAWN",
        "WITHDRAW,DECLINED",
        "OFFER,CONFIRMED",
        "SCORE,OFFERED",
        "REMOVE,WAITING",
        "LAPSE,CONFIRMED",
        "WAIT,OFFERED"
    })
    void leads_nowhere(EnrolmentStep step, EnrolmentState from) {
        assertThrows(Refusal.class, () -> EnrolmentLife.after(step, from));
    }

    @Test
    void nobody_is_in_two_hands() {
        assertEquals(
                Set.of(EnrolmentStep.CONFIRM, EnrolmentStep.WITHDRAW),
                EnrolmentLife.open(EnrolmentState.OFFERED, EnumSet.of(By.APPLICANT)));
        assertEquals(Set.of(EnrolmentStep.REMOVE), EnrolmentLife.open(EnrolmentState.CONFIRMED, EnumSet.of(By.STAFF)));
        assertTrue(EnrolmentLife.open(EnrolmentState.LAPSED, EnumSet.allOf(By.class))
                .isEmpty());
        assertEquals(
                EnrolmentLife.TABLE.size(),
                EnrolmentLife.TABLE.stream().distinct().count());
    }

    private static EnrolmentSummary row(double mean, String country, CitySize size, EnrolmentState state) {
        return new EnrolmentSummary(
                UUID.randomUUID(), null, country, size, null, state, null, null, 1, mean, mean, mean, true, null);
    }

    private static EnrolmentSummary row(double mean, String country) {
        return row(mean, country, CitySize.SMALL, EnrolmentState.SUBMITTED);
    }

    @Test
    void the_best_get_the_places() {
        var rows = List.of(row(3, "BE"), row(5, "BE"), row(4, "BE"));
        assertEquals(
                Map.of(
                        rows.get(0).id(),
                        Verdict.WAITING,
                        rows.get(1).id(),
                        Verdict.PLACE,
                        rows.get(2).id(),
                        Verdict.PLACE),
                Proposal.of(rows, 2));
    }

    @Test
    void of_equals_the_country_without_a_place_goes_first_then_the_size() {
        var belgian = row(5, "BE");
        var second = row(4.5, "BE");
        var french = row(4.3, "FR");
        var verdicts = Proposal.of(List.of(belgian, second, french), 2);
        assertEquals(Verdict.PLACE, verdicts.get(french.id()));
        assertEquals(Verdict.WAITING, verdicts.get(second.id()));
        var small = row(4, "BE");
        var large = row(3.9, "BE", CitySize.LARGE, EnrolmentState.SUBMITTED);
        var placed = row(1, "BE", CitySize.SMALL, EnrolmentState.CONFIRMED);
        assertEquals(
                Map.of(small.id(), Verdict.WAITING, large.id(), Verdict.PLACE),
                Proposal.of(List.of(small, large, placed), 2));
    }

    @Test
    void who_has_a_place_keeps_it_and_no_more_are_proposed_than_there_are() {
        var placed = row(1, "BE", CitySize.SMALL, EnrolmentState.OFFERED);
        var one = row(5, "FR");
        assertEquals(Map.of(one.id(), Verdict.WAITING), Proposal.of(List.of(placed, one), 1));
    }
}
