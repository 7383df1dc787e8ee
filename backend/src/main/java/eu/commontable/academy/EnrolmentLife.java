package eu.commontable.academy;

import static eu.commontable.academy.EnrolmentState.CONFIRMED;
import static eu.commontable.academy.EnrolmentState.DECLINED;
import static eu.commontable.academy.EnrolmentState.LAPSED;
import static eu.commontable.academy.EnrolmentState.OFFERED;
import static eu.commontable.academy.EnrolmentState.REMOVED;
import static eu.commontable.academy.EnrolmentState.SUBMITTED;
import static eu.commontable.academy.EnrolmentState.WAITING;
import static eu.commontable.academy.EnrolmentState.WITHDRAWN;

import eu.commontable.shared.json.Words;
import eu.commontable.shared.problem.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The life of an application to an academy as one table. */
final class EnrolmentLife {
    /** Whose hands a step is in; the list and the clock are ours. */
    enum By {
        APPLICANT,
        REVIEWER,
        STAFF,
        LIST,
        CLOCK
    }

    record Row(EnrolmentStep step, EnrolmentState from, EnrolmentState to, By by) {}

    static final List<Row> TABLE = List.of(
            new Row(EnrolmentStep.SCORE, SUBMITTED, SUBMITTED, By.REVIEWER),
            new Row(EnrolmentStep.OFFER, SUBMITTED, OFFERED, By.STAFF),
            new Row(EnrolmentStep.OFFER, DECLINED, OFFERED, By.STAFF),
            new Row(EnrolmentStep.OFFER, WAITING, OFFERED, By.STAFF),
            new Row(EnrolmentStep.OFFER, WAITING, OFFERED, By.LIST),
            new Row(EnrolmentStep.WAIT, SUBMITTED, WAITING, By.STAFF),
            new Row(EnrolmentStep.WAIT, DECLINED, WAITING, By.STAFF),
            new Row(EnrolmentStep.DECLINE, SUBMITTED, DECLINED, By.STAFF),
            new Row(EnrolmentStep.DECLINE, WAITING, DECLINED, By.STAFF),
            new Row(EnrolmentStep.CONFIRM, OFFERED, CONFIRMED, By.APPLICANT),
            new Row(EnrolmentStep.WITHDRAW, SUBMITTED, WITHDRAWN, By.APPLICANT),
            new Row(EnrolmentStep.WITHDRAW, WAITING, WITHDRAWN, By.APPLICANT),
            new Row(EnrolmentStep.WITHDRAW, OFFERED, WITHDRAWN, By.APPLICANT),
            new Row(EnrolmentStep.WITHDRAW, CONFIRMED, WITHDRAWN, By.APPLICANT),
            new Row(EnrolmentStep.REMOVE, OFFERED, REMOVED, By.STAFF),
            new Row(EnrolmentStep.REMOVE, CONFIRMED, REMOVED, By.STAFF),
            new Row(EnrolmentStep.LAPSE, OFFERED, LAPSED, By.CLOCK));

    private EnrolmentLife() {}

    static Set<EnrolmentStep> open(EnrolmentState from, Set<By> hands) {
        return TABLE.stream()
                .filter(row -> row.from() == from && hands.contains(row.by()))
                .map(Row::step)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EnrolmentStep.class)));
    }

    static EnrolmentState after(EnrolmentStep step, EnrolmentState from) {
        return TABLE.stream()
                .filter(row -> row.step() == step && row.from() == from)
                .map(Row::to)
                .findFirst()
                .orElseThrow(() ->
                        Refusal.wrongState("You cannot %s: it is %s now.".formatted(step.words(), Words.of(from))));
    }
}
