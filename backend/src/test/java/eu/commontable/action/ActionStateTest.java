package eu.commontable.action;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActionStateTest {
    /** Rows: from; columns: to, in the order of the enum. x may be, . may not, = stays. */
    private static final Map<ActionState, String> TABLE = Map.of(
            ActionState.PLANNED, "=x...x",
            ActionState.IN_PROGRESS, ".=xxxx",
            ActionState.PILOT_PLANNED, ".x=xxx",
            ActionState.DELIVERED, ".xx=x.",
            ActionState.CONTINUING, "...x=x",
            ActionState.STOPPED, "xx...=");

    static Stream<Arguments> moves() {
        return TABLE.entrySet().stream().flatMap(row -> Arrays.stream(ActionState.values())
                .map(to -> Arguments.of(row.getKey(), to, row.getValue().charAt(to.ordinal()))));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("moves")
    void follows_the_table(ActionState from, ActionState to, char allowed) {
        assertEquals(allowed == 'x', from.moves().contains(to));
        if (allowed == '.') {
            assertEquals(
                    RefusalCode.WRONG_STATE,
                    assertThrows(Refusal.class, () -> from.mustReach(to)).code());
        } else {
            assertDoesNotThrow(() -> from.mustReach(to));
        }
    }
}
