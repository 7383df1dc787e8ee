package eu.commontable.action;

import eu.commontable.shared.json.Words;
import eu.commontable.shared.problem.Refusal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an action stands. Which step may follow which is the table below; an action is recorded in any state. */
@Schema(
        description =
                "planned: not begun. in-progress: work goes on. pilot-planned: outputs are there and a pilot is being"
                        + " prepared. delivered: outputs are there, no more work planned. continuing: becomes a lasting facility."
                        + " stopped: given up before its outputs were there.")
public enum ActionState {
    PLANNED,
    IN_PROGRESS,
    PILOT_PLANNED,
    DELIVERED,
    CONTINUING,
    STOPPED;

    private static final Map<ActionState, Set<ActionState>> MOVES = new EnumMap<>(Map.of(
            PLANNED, EnumSet.of(IN_PROGRESS, STOPPED),
            IN_PROGRESS, EnumSet.of(PILOT_PLANNED, DELIVERED, CONTINUING, STOPPED),
            PILOT_PLANNED, EnumSet.of(IN_PROGRESS, DELIVERED, CONTINUING, STOPPED),
            DELIVERED, EnumSet.of(IN_PROGRESS, PILOT_PLANNED, CONTINUING),
            CONTINUING, EnumSet.of(DELIVERED, STOPPED),
            STOPPED, EnumSet.of(PLANNED, IN_PROGRESS)));

    public Set<ActionState> moves() {
        return MOVES.get(this);
    }

    void mustReach(ActionState next) {
        if (next != this && !moves().contains(next)) {
            throw Refusal.wrongState("From %s an action can move to: %s."
                    .formatted(Words.of(this), moves().stream().map(Words::of).collect(Collectors.joining(", "))));
        }
    }
}
