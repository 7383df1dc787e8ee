package eu.commontable.academy;

import static eu.commontable.academy.EvaluationState.ASKING;
import static eu.commontable.academy.EvaluationState.DRAFT;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.chore.Chore;
import eu.commontable.partnership.mail.Letter;
import eu.commontable.partnership.mail.Mails;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** What people thought of an academy: asked once by a link of their own, answered without a name. */
@ApplicationScoped
public class Evaluations implements Chore {
    private final EvaluationRepository repository;
    private final WaitingRepository places;
    private final Letters letters;
    private final Mails mails;
    private final Addresses addresses;

    Evaluations(
            EvaluationRepository repository,
            WaitingRepository places,
            Letters letters,
            Mails mails,
            Addresses addresses) {
        this.addresses = addresses;
        this.repository = repository;
        this.places = places;
        this.letters = letters;
        this.mails = mails;
    }

    @Override
    public String kind() {
        return "academy-evaluation";
    }

    @Override
    public void run(Desk desk, Instant now) {
        repository.closeDue(desk, now);
    }

    EvaluationView show(Desk desk, UUID edition) {
        return repository.find(desk, edition).orElseThrow(() -> Refusal.notFound("academy"));
    }

    EvaluationView set(Desk desk, UUID edition, EvaluationDraft draft) {
        draft.mustBeClear();
        current(desk, edition, DRAFT, "The questions are out. What was asked stays as it is.");
        repository.set(desk, edition, draft);
        return show(desk, edition);
    }

    EvaluationView ask(Desk desk, UUID edition, EvaluationAsking asking) {
        var current = current(desk, edition, DRAFT, "These people were asked already.");
        if (current.questions().isEmpty()) {
            throw Refusal.wrongState("Write the questions first.");
        }
        if (!current.ended()) {
            throw Refusal.wrongState("Ask on the last day of the academy, or after it.");
        }
        if (!asking.answerBy().isAfter(LocalDate.now())) {
            throw Refusal.invalid("/answerBy", "past", "Give people at least until tomorrow.");
        }
        var people = repository.toAsk(desk, edition);
        if (people.isEmpty()) {
            throw Refusal.wrongState("Nobody with a confirmed place was there.");
        }
        var asks = repository.ask(desk, edition, people, asking.answerBy());
        var named = places.named(desk, edition);
        mails.post(
                desk,
                IntStream.range(0, asks.size())
                        .<Letter>mapToObj(
                                i -> letters.evaluation(desk, people.get(i), asks.get(i), named, asking.answerBy()))
                        .toList());
        return show(desk, edition);
    }

    EvaluationView close(Desk desk, UUID edition) {
        current(desk, edition, ASKING, "Only an evaluation that is asking can be closed.");
        repository.close(desk, edition);
        return show(desk, edition);
    }

    private EvaluationView current(Desk desk, UUID edition, EvaluationState wanted, String otherwise) {
        var current = show(desk, edition);
        desk.mustMatch(current.version(), () -> current);
        if (current.state() != wanted) {
            throw Refusal.wrongState(otherwise);
        }
        return current;
    }

    /** To send on by hand, where no mail leaves. */
    List<EvaluationLink> links(Desk desk, UUID edition) {
        show(desk, edition);
        return repository.asked(desk, edition).stream()
                .map(asked -> new EvaluationLink(asked.name(), addresses.ofEvaluation(desk, asked.id())))
                .toList();
    }

    OpenEvaluation byLink(Desk desk) {
        return repository.byLink(desk).orElseThrow(() -> Refusal.notFound("evaluation"));
    }

    OpenEvaluation answer(Desk desk, EvaluationAnswers given) {
        var asked = byLink(desk);
        var answers = new HashMap<String, Object>();
        for (var answer : given.answers()) {
            var question = asked.questions().stream()
                    .filter(one -> one.key().equals(answer.key()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid("/answers", "unknown", "There is no such question."));
            add(answers, question, answer);
        }
        if (answers.isEmpty()) {
            throw Refusal.invalid("/answers", "required", "Answer at least one question.");
        }
        if (!repository.answer(desk, answers)) {
            throw Refusal.wrongState(
                    asked.answered()
                            ? "This link was used already. Thank you for your answer."
                            : "The evaluation is closed.");
        }
        return byLink(desk);
    }

    private static void add(Map<String, Object> answers, EvaluationQuestion question, EvaluationAnswers.Answer answer) {
        if (question.kind() == EvaluationQuestion.EvaluationKind.SCALE && answer.mark() != null) {
            answers.put(question.key(), answer.mark());
        }
        if (question.kind() == EvaluationQuestion.EvaluationKind.TEXT
                && answer.text() != null
                && !answer.text().isBlank()) {
            answers.put(question.key(), answer.text().strip());
        }
    }
}
