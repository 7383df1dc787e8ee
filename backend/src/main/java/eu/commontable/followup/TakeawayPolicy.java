package eu.commontable.followup;

import static eu.commontable.dilemma.State.ACCEPTED;
import static eu.commontable.dilemma.State.CONCLUDED;
import static eu.commontable.followup.Actor.CURATOR;
import static eu.commontable.followup.Actor.PRESENTER;

import eu.commontable.dilemma.State;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.problem.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may do what with takeaways, as one table: in which states of the dilemma, and in whose hands. */
final class TakeawayPolicy {
    record Row(Deed deed, Set<State> in, Set<Actor> by) {}

    static final List<Row> TABLE = List.of(
            row(Deed.ADD, EnumSet.of(ACCEPTED, CONCLUDED), CURATOR, PRESENTER),
            row(Deed.EDIT, EnumSet.of(ACCEPTED, CONCLUDED), CURATOR, PRESENTER),
            row(Deed.REMOVE, EnumSet.of(ACCEPTED, CONCLUDED), CURATOR, PRESENTER),
            row(Deed.ORDER, EnumSet.of(ACCEPTED, CONCLUDED), CURATOR, PRESENTER),
            row(Deed.ANSWER, EnumSet.of(ACCEPTED, CONCLUDED), CURATOR, PRESENTER),
            row(Deed.COUNT, EnumSet.of(CONCLUDED), CURATOR, PRESENTER));

    private TakeawayPolicy() {}

    private static Row row(Deed deed, Set<State> in, Actor... by) {
        return new Row(deed, Set.copyOf(in), Set.copyOf(List.of(by)));
    }

    static Set<Deed> open(State state, boolean archived, Set<Actor> actors) {
        return TABLE.stream()
                .filter(row -> !archived
                        && row.in().contains(state)
                        && row.by().stream().anyMatch(actors::contains))
                .map(Row::deed)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Deed.class)));
    }

    /** Who it is not up to is told so, whatever the state. */
    static void mustBeOpen(Deed deed, State state, boolean archived, Set<Actor> actors) {
        var row = TABLE.stream().filter(r -> r.deed() == deed).findFirst().orElseThrow();
        if (row.by().stream().noneMatch(actors::contains)) {
            var who = row.by().stream().sorted().map(Actor::words).collect(Collectors.joining(" and "));
            throw Refusal.notAllowed("To %s is up to %s.".formatted(deed.words(), who));
        }
        if (archived) {
            throw Refusal.wrongState("This dilemma is archived. Restore it before you change it.");
        }
        if (!row.in().contains(state)) {
            throw Refusal.wrongState("You cannot %s: the dilemma is %s now.".formatted(deed.words(), Words.of(state)));
        }
    }
}
