package eu.commontable.dilemma;

import static eu.commontable.dilemma.Actor.AUTHOR;
import static eu.commontable.dilemma.Actor.CURATOR;
import static eu.commontable.dilemma.Actor.PARTICIPANT;
import static eu.commontable.dilemma.State.ACCEPTED;
import static eu.commontable.dilemma.State.CONCLUDED;
import static eu.commontable.dilemma.State.DECLINED;
import static eu.commontable.dilemma.State.PROPOSED;
import static eu.commontable.dilemma.State.WITHDRAWN;

import eu.commontable.shared.json.Words;
import eu.commontable.shared.problem.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The life of a dilemma as one table: which step leads from which state to which, and who may take it. */
final class Life {
    /**
     * @param from null: it does not exist yet
     */
    record Row(Step step, State from, State to, Set<Actor> by) {
        boolean isOpenTo(Set<Actor> actors) {
            return by.stream().anyMatch(actors::contains);
        }
    }

    static final List<Row> TABLE = List.of(
            row(Step.PROPOSE, null, PROPOSED, PARTICIPANT),
            row(Step.EDIT, PROPOSED, PROPOSED, CURATOR, AUTHOR),
            row(Step.EDIT, ACCEPTED, ACCEPTED, CURATOR),
            row(Step.EDIT, CONCLUDED, CONCLUDED, CURATOR),
            row(Step.ACCEPT, PROPOSED, ACCEPTED, CURATOR),
            row(Step.DECLINE, PROPOSED, DECLINED, CURATOR),
            row(Step.WITHDRAW, PROPOSED, WITHDRAWN, AUTHOR),
            row(Step.CONCLUDE, ACCEPTED, CONCLUDED, CURATOR),
            row(Step.REOPEN, CONCLUDED, ACCEPTED, CURATOR),
            row(Step.REOPEN, DECLINED, PROPOSED, CURATOR),
            row(Step.REOPEN, WITHDRAWN, PROPOSED, AUTHOR));

    private Life() {}

    private static Row row(Step step, State from, State to, Actor... by) {
        return new Row(step, from, to, Set.copyOf(List.of(by)));
    }

    /** The steps that are open to these actors now. */
    static Set<Step> open(State from, Set<Actor> actors) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.isOpenTo(actors))
                .map(Row::step)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
    }

    /** @return the state that the step leads to */
    static State after(Step step, State from, Set<Actor> actors) {
        var row = TABLE.stream()
                .filter(r -> r.step() == step && r.from() == from)
                .findFirst()
                .orElseThrow(() ->
                        Refusal.wrongState("You cannot %s: it is %s now.".formatted(step.words(), Words.of(from))));
        if (!row.isOpenTo(actors)) {
            var who = row.by().stream().sorted().map(Actor::words).collect(Collectors.joining(" and "));
            throw Refusal.notAllowed("To %s is up to %s.".formatted(step.words(), who));
        }
        return row.to();
    }
}
