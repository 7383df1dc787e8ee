package eu.commontable.dilemma;

import static eu.commontable.dilemma.Actor.AUTHOR;
import static eu.commontable.dilemma.Actor.CURATOR;
import static eu.commontable.dilemma.Actor.PARTICIPANT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.commontable.partnership.Role;
import eu.commontable.partnership.Viewer;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifeTest {
    private static Viewer viewer(Role role) {
        return new Viewer(Ids.next(), Ids.next(), Ids.next(), role, null, "Test", false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROPOSED  | CURATOR | EDIT ACCEPT DECLINE
            PROPOSED  | AUTHOR  | EDIT WITHDRAW
            PROPOSED  | PARTICIPANT | ''
            ACCEPTED  | CURATOR | EDIT CONCLUDE
            ACCEPTED  | AUTHOR  | ''
            ACCEPTED  | PARTICIPANT | ''
            CONCLUDED | CURATOR | EDIT REOPEN
            CONCLUDED | AUTHOR  | ''
            CONCLUDED | PARTICIPANT | ''
            DECLINED  | CURATOR | REOPEN
            DECLINED  | AUTHOR  | ''
            DECLINED  | PARTICIPANT | ''
            WITHDRAWN | CURATOR | ''
            WITHDRAWN | AUTHOR  | REOPEN
            WITHDRAWN | PARTICIPANT | ''
            """)
    void opens_these_steps(State state, Actor actor, String steps) {
        var expected = EnumSet.noneOf(Step.class);
        for (var step : steps.split(" ")) {
            if (!step.isEmpty()) {
                expected.add(Step.valueOf(step));
            }
        }
        assertEquals(expected, Life.open(state, Set.of(actor)));
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPT, PROPOSED, CURATOR, ACCEPTED",
        "DECLINE, PROPOSED, CURATOR, DECLINED",
        "WITHDRAW, PROPOSED, AUTHOR, WITHDRAWN",
        "CONCLUDE, ACCEPTED, CURATOR, CONCLUDED",
        "REOPEN, CONCLUDED, CURATOR, ACCEPTED",
        "REOPEN, DECLINED, CURATOR, PROPOSED",
        "REOPEN, WITHDRAWN, AUTHOR, PROPOSED",
        "EDIT, PROPOSED, AUTHOR, PROPOSED",
        "EDIT, CONCLUDED, CURATOR, CONCLUDED",
    })
    void leads_on(Step step, State from, Actor actor, State to) {
        assertEquals(to, Life.after(step, from, Set.of(actor)));
    }

    @Test
    void tells_a_step_that_is_not_possible_now_from_one_that_is_up_to_others() {
        assertEquals(RefusalCode.WRONG_STATE, refusal(Step.ACCEPT, State.CONCLUDED, CURATOR));
        assertEquals(RefusalCode.WRONG_STATE, refusal(Step.WITHDRAW, State.ACCEPTED, AUTHOR));
        assertEquals(RefusalCode.NOT_ALLOWED, refusal(Step.ACCEPT, State.PROPOSED, AUTHOR));
        assertEquals(RefusalCode.NOT_ALLOWED, refusal(Step.EDIT, State.ACCEPTED, AUTHOR));
    }

    @Test
    void has_one_row_for_a_step_in_a_state() {
        var seen = new HashSet<String>();
        Life.TABLE.forEach(row -> seen.add(row.step() + " " + row.from()));
        assertEquals(Life.TABLE.size(), seen.size());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void knows_what_a_role_is_to_a_dilemma(Role role) {
        var expected =
                switch (role) {
                    case COORDINATOR, SECRETARIAT -> Set.of(CURATOR, PARTICIPANT, AUTHOR);
                    case MEMBER, ADVISOR -> Set.of(PARTICIPANT, AUTHOR);
                    case EXPERT, OBSERVER -> Set.of();
                };
        assertEquals(expected, Actor.of(viewer(role), true));
        var others = new HashSet<Object>(expected);
        others.remove(AUTHOR);
        assertEquals(others, Actor.of(viewer(role), false));
    }

    private static RefusalCode refusal(Step step, State from, Actor actor) {
        return assertThrows(Refusal.class, () -> Life.after(step, from, Set.of(actor)))
                .code();
    }
}
