package eu.commontable.followup;

import static eu.commontable.followup.Actor.CURATOR;
import static eu.commontable.followup.Actor.PRESENTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.commontable.dilemma.State;
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

class TakeawayPolicyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROPOSED  | ''
            ACCEPTED  | ADD EDIT REMOVE ORDER ANSWER
            CONCLUDED | ADD EDIT REMOVE ORDER ANSWER COUNT
            DECLINED  | ''
            WITHDRAWN | ''
            """)
    void opens_these_deeds_to_both_hands(State state, String deeds) {
        var expected = EnumSet.noneOf(Deed.class);
        for (var deed : deeds.split(" ")) {
            if (!deed.isEmpty()) {
                expected.add(Deed.valueOf(deed));
            }
        }
        for (var actor : Actor.values()) {
            assertEquals(expected, TakeawayPolicy.open(state, false, Set.of(actor)));
            assertEquals(Set.of(), TakeawayPolicy.open(state, true, Set.of(actor)), "archived");
        }
        assertEquals(Set.of(), TakeawayPolicy.open(state, false, Set.of()), "others");
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void tells_who_it_is_up_to_from_when_it_is_possible(Deed deed) {
        assertEquals(RefusalCode.NOT_ALLOWED, refusal(deed, State.CONCLUDED, false));
        assertEquals(RefusalCode.WRONG_STATE, refusal(deed, State.PROPOSED, false, CURATOR));
        assertEquals(RefusalCode.WRONG_STATE, refusal(deed, State.CONCLUDED, true, PRESENTER));
        TakeawayPolicy.mustBeOpen(deed, State.CONCLUDED, false, Set.of(PRESENTER));
    }

    @Test
    void has_one_row_for_each_deed() {
        var seen = new HashSet<Deed>();
        TakeawayPolicy.TABLE.forEach(row -> seen.add(row.deed()));
        assertEquals(EnumSet.allOf(Deed.class), seen);
        assertEquals(TakeawayPolicy.TABLE.size(), seen.size());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void knows_what_a_role_is_to_the_takeaways(Role role) {
        var viewer = new Viewer(Ids.next(), Ids.next(), Ids.next(), role, null, "Test", false);
        assertEquals(
                switch (role) {
                    case COORDINATOR, SECRETARIAT -> Set.of(CURATOR, PRESENTER);
                    case MEMBER, ADVISOR -> Set.of(PRESENTER);
                    case EXPERT, OBSERVER -> Set.of();
                },
                Actor.of(viewer, true));
        assertEquals(
                role == Role.COORDINATOR || role == Role.SECRETARIAT ? Set.of(CURATOR) : Set.of(),
                Actor.of(viewer, false));
    }

    private static RefusalCode refusal(Deed deed, State state, boolean archived, Actor... actors) {
        return assertThrows(Refusal.class, () -> TakeawayPolicy.mustBeOpen(deed, state, archived, Set.of(actors)))
                .code();
    }
}
