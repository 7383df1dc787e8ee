package eu.commontable.expertise;

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

class CallStateTest {
    /** Rows: from; columns: to, in the order of the enum. x may be, . may not. */
    private static final Map<CallState, String> TABLE = Map.of(
            CallState.DRAFT, ".x..",
            CallState.OPEN, "..x.",
            CallState.CLOSED, ".x.x",
            CallState.THANKED, "....");

    static Stream<Arguments> moves() {
        return TABLE.entrySet().stream().flatMap(row -> Arrays.stream(CallState.values())
                .map(to -> Arguments.of(row.getKey(), to, row.getValue().charAt(to.ordinal()))));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("moves")
    void follows_the_table(CallState from, CallState to, char allowed) {
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
