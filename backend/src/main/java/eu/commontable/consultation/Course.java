package eu.commontable.consultation;

import static eu.commontable.consultation.State.CANCELLED;
import static eu.commontable.consultation.State.ENDED;
import static eu.commontable.consultation.State.PLANNED;
import static eu.commontable.consultation.State.RUNNING;

import eu.commontable.shared.json.Words;
import eu.commontable.shared.problem.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The course of a consultation as one table: which step leads where, and who takes it. */
final class Course {
    /** What somebody is to a consultation. */
    enum Actor {
        /** Has the seat of a facilitator; nobody else moves a consultation on, whatever their role in the partnership. */
        FACILITATOR,
        /** Secretariat and coordinators: plan, seat and call off. */
        PLANNER
    }

    record Row(Step step, State from, State to, Set<Actor> by) {}

    static final List<Row> TABLE = List.of(
            new Row(Step.EDIT, PLANNED, PLANNED, Set.of(Actor.PLANNER, Actor.FACILITATOR)),
            new Row(Step.EDIT, RUNNING, RUNNING, Set.of(Actor.PLANNER, Actor.FACILITATOR)),
            new Row(Step.START, PLANNED, RUNNING, Set.of(Actor.FACILITATOR)),
            new Row(Step.NEXT, RUNNING, RUNNING, Set.of(Actor.FACILITATOR)),
            new Row(Step.BACK, RUNNING, RUNNING, Set.of(Actor.FACILITATOR)),
            new Row(Step.EXTEND, RUNNING, RUNNING, Set.of(Actor.FACILITATOR)),
            new Row(Step.END, RUNNING, ENDED, Set.of(Actor.FACILITATOR)),
            new Row(Step.REOPEN, ENDED, RUNNING, Set.of(Actor.FACILITATOR)),
            new Row(Step.CANCEL, PLANNED, CANCELLED, Set.of(Actor.PLANNER)),
            new Row(Step.RESTORE, CANCELLED, PLANNED, Set.of(Actor.PLANNER)));

    private Course() {}

    /** The steps that are open to these actors now. */
    static Set<Step> open(State from, Set<Actor> actors) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.by().stream().anyMatch(actors::contains))
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
        if (row.by().stream().noneMatch(actors::contains)) {
            throw Refusal.notAllowed(
                    row.by().contains(Actor.PLANNER)
                            ? "To %s is up to the secretariat.".formatted(step.words())
                            : "To %s is up to the facilitator alone.".formatted(step.words()));
        }
        return row.to();
    }
}
