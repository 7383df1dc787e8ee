package eu.commontable.mandate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.partnership.Role;
import eu.commontable.shared.db.Ids;
import eu.commontable.stakeholder.OrganisationName;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RotationPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private static RotationRule rule(int term, int overlap, Integer atOnce, LocalDate notBefore) {
        return new RotationRule(Ids.next(), Role.MEMBER, term, overlap, atOnce, notBefore, List.of(), null, 1);
    }

    private static RotatingSeat seat(String name, String from, String lastDay) {
        return new RotatingSeat(
                Ids.next(),
                new OrganisationName(Ids.next(), name, null, null),
                from == null ? null : LocalDate.parse(from),
                lastDay == null ? null : LocalDate.parse(lastDay),
                null,
                1);
    }

    private static List<String> days(List<RotationStep> steps) {
        return steps.stream()
                .map(step -> step.organisation().name() + " " + step.leaves() + " " + step.starts() + " " + step.ends())
                .toList();
    }

    @Test
    void each_seat_rotates_when_its_own_term_ends_and_the_new_one_begins_beside_it() {
        var steps = RotationPlan.steps(
                rule(24, 3, null, null), List.of(seat("B", null, "2027-06-30"), seat("A", null, "2026-12-31")), TODAY);
        assertEquals(List.of("A 2026-12-31 2026-10-01 2028-09-30", "B 2027-06-30 2027-04-01 2029-03-31"), days(steps));
        assertFalse(steps.getFirst().moved());
    }

    @Test
    void a_seat_without_an_end_rotates_a_term_after_its_start_and_not_in_the_past() {
        var steps = RotationPlan.steps(
                rule(24, 0, null, null),
                List.of(seat("Long", "2016-01-01", null), seat("New", "2026-01-01", null), seat("Old", null, null)),
                TODAY);
        assertEquals(
                List.of(
                        "Old 2026-06-15 2026-06-16 2028-06-15",
                        "Long 2026-06-15 2026-06-16 2028-06-15",
                        "New 2027-12-31 2028-01-01 2029-12-31"),
                days(steps));
        assertTrue(steps.getFirst().moved());
    }

    @Test
    void a_delayed_rotation_waits() {
        var steps = RotationPlan.steps(
                rule(12, 0, null, LocalDate.of(2027, 1, 31)), List.of(seat("A", null, "2026-08-31")), TODAY);
        assertEquals(List.of("A 2027-01-31 2027-02-01 2028-01-31"), days(steps));
        assertTrue(steps.getFirst().moved());
    }

    @Test
    void some_at_a_time_change_within_one_term() {
        var steps = RotationPlan.steps(
                rule(24, 0, 2, null),
                List.of(
                        seat("A", null, "2026-12-31"),
                        seat("B", null, "2026-12-31"),
                        seat("C", null, "2026-12-31"),
                        seat("D", null, "2026-12-31")),
                TODAY);
        assertEquals(
                List.of("2026-12-31", "2026-12-31", "2027-12-31", "2027-12-31"),
                steps.stream().map(step -> step.leaves().toString()).toList());
    }

    @Test
    void nobody_to_rotate_is_no_step() {
        assertEquals(List.of(), RotationPlan.steps(rule(24, 0, 2, null), List.of(), TODAY));
    }
}
