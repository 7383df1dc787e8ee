package eu.commontable.application;

import static eu.commontable.application.CallState.CANCELLED;
import static eu.commontable.application.CallState.DRAFT;
import static eu.commontable.application.CallState.OPEN;
import static eu.commontable.application.CallState.PUBLISHED;
import static eu.commontable.application.CallState.REVIEWING;

import eu.commontable.shared.json.Words;
import eu.commontable.shared.problem.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The life of a call as one table. */
final class CallLife {
    record Row(CallStep step, CallState from, CallState to) {}

    static final List<Row> TABLE = List.of(
            new Row(CallStep.EDIT, DRAFT, DRAFT),
            new Row(CallStep.EDIT, OPEN, OPEN),
            new Row(CallStep.EDIT, REVIEWING, REVIEWING),
            new Row(CallStep.OPEN, DRAFT, OPEN),
            new Row(CallStep.CLOSE, OPEN, REVIEWING),
            new Row(CallStep.REOPEN, REVIEWING, OPEN),
            new Row(CallStep.PUBLISH, REVIEWING, PUBLISHED),
            new Row(CallStep.CANCEL, DRAFT, CANCELLED),
            new Row(CallStep.CANCEL, OPEN, CANCELLED),
            new Row(CallStep.CANCEL, REVIEWING, CANCELLED));

    private CallLife() {}

    static Set<CallStep> open(CallState from) {
        return TABLE.stream()
                .filter(row -> row.from() == from)
                .map(Row::step)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CallStep.class)));
    }

    static CallState after(CallStep step, CallState from) {
        return TABLE.stream()
                .filter(row -> row.step() == step && row.from() == from)
                .map(Row::to)
                .findFirst()
                .orElseThrow(() -> Refusal.wrongState(
                        "You cannot %s this call: it is %s now.".formatted(Words.of(step), Words.of(from))));
    }
}
