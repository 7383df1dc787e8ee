package eu.commontable.consultation.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.consultation.agreement.Agreement.Cell;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final UUID IDEA = UUID.randomUUID();

    private static Cell cell(String level, String kind, int agree, int disagree, int pass) {
        return new Cell(IDEA, level, kind, new Tally(agree, disagree, pass, 0, agree + disagree + pass));
    }

    private static IdeaAgreement of(Cell... cells) {
        return Agreement.of(List.of(cells)).getFirst();
    }

    @Test
    void computes_the_worked_example_of_the_docs() {
        var idea = of(
                cell("local", "city", 6, 1, 1),
                cell("national", "national-authority", 4, 0, 0),
                cell("eu", "eu-institution", 0, 0, 2),
                cell("international", "intergovernmental", 1, 1, 0));
        assertEquals(0.579, idea.commonGround());
        assertEquals(16, idea.figures().people());
        var told = new TreeMap<String, Boolean>();
        idea.levels().forEach(level -> told.put(level.level(), level.figures() != null));
        assertEquals(Map.of("local", true, "national", true, "eu", false, "international", false), told);
    }

    @Test
    void tells_nothing_of_fewer_than_three() {
        var idea = of(cell("local", "city", 2, 0, 0));
        assertNull(idea.figures());
        assertNull(idea.commonGround());
        assertNull(idea.levels().getFirst().figures());
        assertNull(idea.levels().getFirst().kinds().getFirst().figures());
    }

    @Test
    void holds_back_the_next_smallest_so_that_one_group_does_not_follow_by_subtraction() {
        var idea = of(
                cell("local", "city", 5, 0, 0),
                cell("eu", "eu-institution", 0, 1, 0),
                cell("national", "ngo", 3, 0, 0));
        assertNotNull(idea.levels().get(1).figures());
        assertEquals("local", idea.levels().get(1).level());
        assertNull(idea.levels().get(0).figures());
        assertNull(idea.levels().get(2).figures());
    }

    @Test
    void tells_no_kind_of_a_level_that_is_held_back() {
        var idea = of(cell("local", "city", 2, 0, 0), cell("eu", "ngo", 9, 0, 0), cell("eu", "project", 4, 0, 0));
        assertTrue(idea.levels().stream().allMatch(level -> level.figures() == null));
        assertTrue(idea.levels().stream()
                .flatMap(level -> level.kinds().stream())
                .allMatch(kind -> kind.figures() == null));
    }

    /** Whatever the groups: the remainder of a told sum is either nobody or as many as the threshold says. */
    @Test
    void never_leaves_fewer_than_the_threshold_to_subtraction() {
        var random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            var people = new TreeMap<String, Integer>();
            for (int group = 0; group < 1 + random.nextInt(6); group++) {
                people.put("g" + group, 1 + random.nextInt(6));
            }
            int whole = people.values().stream().mapToInt(n -> n).sum();
            Set<String> held = Suppression.heldBack(people, 3, whole >= 3);
            int remainder = held.stream().mapToInt(people::get).sum();
            assertTrue(remainder == 0 || remainder >= 3 || whole < 3, people + " held " + held);
            people.forEach((group, n) -> assertTrue(n >= 3 || held.contains(group), people + " held " + held));
        }
    }

    @Test
    void orders_by_common_ground() {
        var liked = UUID.randomUUID();
        var all = Agreement.of(
                List.of(cell("local", "city", 0, 5, 0), new Cell(liked, "local", "city", new Tally(5, 0, 0, 2, 5))));
        assertEquals(
                List.of(liked, IDEA),
                all.stream().map(IdeaAgreement::contributionId).toList());
        assertEquals(2, all.getFirst().figures().does());
    }
}
