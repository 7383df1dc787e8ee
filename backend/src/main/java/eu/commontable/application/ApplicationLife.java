package eu.commontable.application;

import static eu.commontable.application.ApplicationState.ACCEPTED;
import static eu.commontable.application.ApplicationState.DECLINED;
import static eu.commontable.application.ApplicationState.SEATED;
import static eu.commontable.application.ApplicationState.SUBMITTED;
import static eu.commontable.application.ApplicationState.WITHDRAWN;
import static eu.commontable.application.Hand.APPLICANT;
import static eu.commontable.application.Hand.REVIEWER;
import static eu.commontable.application.Hand.STAFF;
import static eu.commontable.application.Phase.PUBLISHED;
import static eu.commontable.application.Phase.REVIEWING;
import static eu.commontable.application.Phase.TAKING;

import eu.commontable.shared.problem.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The life of an application as one table: which step leads on, in whose hands it is, and in which phase of the call. */
final class ApplicationLife {
    record Row(ApplicationStep step, ApplicationState from, ApplicationState to, Hand by, Set<Phase> in) {}

    static final List<Row> TABLE = List.of(
            row(ApplicationStep.CORRECT, SUBMITTED, SUBMITTED, APPLICANT, TAKING),
            row(ApplicationStep.WITHDRAW, SUBMITTED, WITHDRAWN, APPLICANT, TAKING, REVIEWING),
            row(ApplicationStep.SCORE, SUBMITTED, SUBMITTED, REVIEWER, REVIEWING),
            row(ApplicationStep.ACCEPT, SUBMITTED, ACCEPTED, STAFF, REVIEWING),
            row(ApplicationStep.DECLINE, SUBMITTED, DECLINED, STAFF, REVIEWING),
            row(ApplicationStep.RECONSIDER, ACCEPTED, SUBMITTED, STAFF, REVIEWING),
            row(ApplicationStep.RECONSIDER, DECLINED, SUBMITTED, STAFF, REVIEWING),
            row(ApplicationStep.WRITE, ACCEPTED, ACCEPTED, STAFF, REVIEWING, PUBLISHED),
            row(ApplicationStep.WRITE, DECLINED, DECLINED, STAFF, REVIEWING, PUBLISHED),
            row(ApplicationStep.WRITE, SEATED, SEATED, STAFF, REVIEWING, PUBLISHED),
            row(ApplicationStep.SEAT, ACCEPTED, SEATED, STAFF, REVIEWING, PUBLISHED));

    private ApplicationLife() {}

    private static Row row(
            ApplicationStep step, ApplicationState from, ApplicationState to, Hand by, Phase first, Phase... more) {
        return new Row(step, from, to, by, EnumSet.of(first, more));
    }

    static Set<ApplicationStep> open(ApplicationState from, Phase phase, Set<Hand> hands) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.in().contains(phase) && hands.contains(row.by()))
                .map(Row::step)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApplicationStep.class)));
    }

    /** The state that the step leads to, taken by whose hands it is in: the resource has seen to that. */
    static ApplicationState after(ApplicationStep step, ApplicationState from, Phase phase) {
        var row = TABLE.stream()
                .filter(r -> r.step() == step && r.from() == from)
                .findFirst()
                .orElseThrow(() -> Refusal.wrongState("You cannot %s as it stands now.".formatted(step.words())));
        if (!row.in().contains(phase)) {
            throw Refusal.wrongState(
                    phase == TAKING
                            ? "You can %s when the deadline has passed.".formatted(step.words())
                            : "It is too late to %s.".formatted(step.words()));
        }
        return row.to();
    }
}
