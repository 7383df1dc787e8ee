package eu.commontable.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.commontable.consultation.Course.Actor;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state × every step × every combination of actors. */
class CourseTest {
    /** What the facilitator alone may, what the planner alone may, what either may. */
    private static final Map<State, Map<Step, State>> FACILITATOR = Map.of(
            State.PLANNED, Map.of(Step.EDIT, State.PLANNED, Step.START, State.RUNNING),
            State.RUNNING,
                    Map.of(
                            Step.EDIT, State.RUNNING,
                            Step.NEXT, State.RUNNING,
                            Step.BACK, State.RUNNING,
                            Step.EXTEND, State.RUNNING,
                            Step.END, State.ENDED),
            State.ENDED, Map.of(Step.REOPEN, State.RUNNING),
            State.CANCELLED, Map.of());

    private static final Map<State, Map<Step, State>> PLANNER = Map.of(
            State.PLANNED, Map.of(Step.EDIT, State.PLANNED, Step.CANCEL, State.CANCELLED),
            State.RUNNING, Map.of(Step.EDIT, State.RUNNING),
            State.ENDED, Map.of(),
            State.CANCELLED, Map.of(Step.RESTORE, State.PLANNED));

    static Stream<Arguments> everything() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(Step.values()).flatMap(step -> Stream.of(
                                EnumSet.noneOf(Actor.class),
                                EnumSet.of(Actor.FACILITATOR),
                                EnumSet.of(Actor.PLANNER),
                                EnumSet.allOf(Actor.class))
                        .map(actors -> Arguments.of(state, step, actors))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void follows_the_table(State state, Step step, Set<Actor> actors) {
        var leads = actors.contains(Actor.FACILITATOR) ? FACILITATOR.get(state).get(step) : null;
        var plans = actors.contains(Actor.PLANNER) ? PLANNER.get(state).get(step) : null;
        var expected = leads != null ? leads : plans;
        assertEquals(expected != null, Course.open(state, actors).contains(step));
        if (expected != null) {
            assertEquals(expected, Course.after(step, state, actors));
        } else {
            var refusal = assertThrows(Refusal.class, () -> Course.after(step, state, actors));
            boolean forOthers = FACILITATOR.get(state).containsKey(step)
                    || PLANNER.get(state).containsKey(step);
            assertEquals(forOthers ? RefusalCode.NOT_ALLOWED : RefusalCode.WRONG_STATE, refusal.code());
        }
    }
}
