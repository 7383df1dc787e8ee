package eu.commontable.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import java.util.EnumSet;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lives of a call and of an application, table against table. */
class LivesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFT     | EDIT OPEN CANCEL
            OPEN      | EDIT CLOSE CANCEL
            REVIEWING | EDIT REOPEN PUBLISH CANCEL
            PUBLISHED | ''
            CANCELLED | ''
            """)
    void a_call_opens_these_steps(CallState state, String steps) {
        var expected = EnumSet.noneOf(CallStep.class);
        for (var step : steps.split(" ")) {
            if (!step.isEmpty()) {
                expected.add(CallStep.valueOf(step));
            }
        }
        assertEquals(expected, CallLife.open(state));
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, DRAFT, OPEN",
        "CLOSE, OPEN, REVIEWING",
        "REOPEN, REVIEWING, OPEN",
        "PUBLISH, REVIEWING, PUBLISHED",
        "CANCEL, OPEN, CANCELLED",
    })
    void a_call_leads_on(CallStep step, CallState from, CallState to) {
        assertEquals(to, CallLife.after(step, from));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SUBMITTED | TAKING    | APPLICANT | CORRECT WITHDRAW
            SUBMITTED | TAKING    | REVIEWER  | ''
            SUBMITTED | TAKING    | STAFF     | ''
            SUBMITTED | REVIEWING | APPLICANT | WITHDRAW
            SUBMITTED | REVIEWING | REVIEWER  | SCORE
            SUBMITTED | REVIEWING | STAFF     | ACCEPT DECLINE
            SUBMITTED | PUBLISHED | STAFF     | ''
            SUBMITTED | CANCELLED | STAFF     | ''
            ACCEPTED  | REVIEWING | APPLICANT | ''
            ACCEPTED  | REVIEWING | STAFF     | RECONSIDER WRITE SEAT
            ACCEPTED  | REVIEWING | REVIEWER  | ''
            ACCEPTED  | PUBLISHED | STAFF     | WRITE SEAT
            DECLINED  | REVIEWING | STAFF     | RECONSIDER WRITE
            DECLINED  | PUBLISHED | STAFF     | WRITE
            SEATED    | PUBLISHED | STAFF     | WRITE
            WITHDRAWN | TAKING    | APPLICANT | ''
            WITHDRAWN | REVIEWING | STAFF     | ''
            """)
    void an_application_opens_these_steps(ApplicationState state, Phase phase, Hand hand, String steps) {
        var expected = EnumSet.noneOf(ApplicationStep.class);
        for (var step : steps.split(" ")) {
            if (!step.isEmpty()) {
                expected.add(ApplicationStep.valueOf(step));
            }
        }
        assertEquals(expected, ApplicationLife.open(state, phase, EnumSet.of(hand)));
    }

    @ParameterizedTest
    @CsvSource({
        "CORRECT, SUBMITTED, TAKING, SUBMITTED",
        "WITHDRAW, SUBMITTED, REVIEWING, WITHDRAWN",
        "ACCEPT, SUBMITTED, REVIEWING, ACCEPTED",
        "DECLINE, SUBMITTED, REVIEWING, DECLINED",
        "RECONSIDER, DECLINED, REVIEWING, SUBMITTED",
        "SEAT, ACCEPTED, PUBLISHED, SEATED",
    })
    void an_application_leads_on(ApplicationStep step, ApplicationState from, Phase phase, ApplicationState to) {
        assertEquals(to, ApplicationLife.after(step, from, phase));
    }

    @Test
    void what_is_not_possible_now_is_refused() {
        assertEquals(
                RefusalCode.WRONG_STATE, refusal(ApplicationStep.ACCEPT, ApplicationState.SUBMITTED, Phase.TAKING));
        assertEquals(
                RefusalCode.WRONG_STATE, refusal(ApplicationStep.CORRECT, ApplicationState.SUBMITTED, Phase.REVIEWING));
        assertEquals(
                RefusalCode.WRONG_STATE, refusal(ApplicationStep.SEAT, ApplicationState.DECLINED, Phase.REVIEWING));
        assertThrows(Refusal.class, () -> CallLife.after(CallStep.PUBLISH, CallState.OPEN));
    }

    @Test
    void there_is_one_row_for_a_step_in_a_state() {
        var rows = new HashSet<String>();
        ApplicationLife.TABLE.forEach(row -> rows.add(row.step() + " " + row.from()));
        assertEquals(ApplicationLife.TABLE.size(), rows.size());
        rows.clear();
        CallLife.TABLE.forEach(row -> rows.add(row.step() + " " + row.from()));
        assertEquals(CallLife.TABLE.size(), rows.size());
    }

    private static RefusalCode refusal(ApplicationStep step, ApplicationState from, Phase phase) {
        return assertThrows(Refusal.class, () -> ApplicationLife.after(step, from, phase))
                .code();
    }
}
