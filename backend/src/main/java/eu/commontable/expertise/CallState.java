package eu.commontable.expertise;

import eu.commontable.shared.json.Words;
import eu.commontable.shared.problem.Refusal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a call stands. Which step may follow which is the table below. */
@Schema(
        description =
                "draft: being written, nobody is asked. open: experts are asked and answer. closed: no more answers."
                        + " thanked: those who offered help were thanked; the record stays as it is.")
public enum CallState {
    DRAFT,
    OPEN,
    CLOSED,
    THANKED;

    private static final Map<CallState, Set<CallState>> MOVES = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(OPEN),
            OPEN, EnumSet.of(CLOSED),
            CLOSED, EnumSet.of(OPEN, THANKED),
            THANKED, EnumSet.noneOf(CallState.class)));

    public Set<CallState> moves() {
        return MOVES.get(this);
    }

    void mustReach(CallState next) {
        if (!moves().contains(next)) {
            throw Refusal.wrongState("From %s a call can move to: %s."
                    .formatted(
                            Words.of(this),
                            moves().isEmpty()
                                    ? "nothing else"
                                    : moves().stream().map(Words::of).collect(Collectors.joining(", "))));
        }
    }
}
