package eu.commontable.application;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.mail.Letter;
import eu.commontable.partnership.mail.Mails;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.problem.FieldFault;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What an applicant does, with a link and without an account. */
@ApplicationScoped
public class Applying {
    private final ApplicationRepository repository;
    private final MergePatch patches;
    private final Addresses addresses;
    private final Mails mails;

    Applying(ApplicationRepository repository, MergePatch patches, Addresses addresses, Mails mails) {
        this.repository = repository;
        this.patches = patches;
        this.addresses = addresses;
        this.mails = mails;
    }

    OpenCall call(Desk desk) {
        return repository.openCall(desk, desk.opened()).orElseThrow(() -> Refusal.notFound("call"));
    }

    Receipt apply(Desk desk, ApplicationDraft draft) {
        var call = call(desk);
        if (call.phase() != Phase.TAKING) {
            throw Refusal.wrongState("This call takes no more applications.");
        }
        mustAnswer(call.questions(), draft);
        var id = Ids.next();
        repository.insert(desk, id, desk.opened(), draft);
        var link = addresses.ofApplication(desk, id);
        mails.post(
                desk,
                List.of(new Letter(
                        draft.contactAddress(),
                        draft.contactName(),
                        draft.language(),
                        Letters.receiptSubject(draft.language(), call.title()),
                        Letters.receipt(draft, call, link),
                        "application-receipt",
                        id)));
        return new Receipt(link, mails.delivers());
    }

    OwnApplication show(Desk desk) {
        return withSteps(known(repository.own(desk, desk.opened(), false)));
    }

    OwnApplication correct(Desk desk, JsonNode patch) {
        var current = changeable(desk);
        ApplicationLife.after(ApplicationStep.CORRECT, stateOf(current), current.phase());
        var draft = patches.apply(current.draft(), patch, ApplicationDraft.class);
        mustAnswer(current.questions(), draft);
        return withSteps(repository.correct(desk, current.id(), draft));
    }

    OwnApplication withdraw(Desk desk) {
        var current = changeable(desk);
        ApplicationLife.after(ApplicationStep.WITHDRAW, stateOf(current), current.phase());
        repository.withdraw(desk, current.id());
        return show(desk);
    }

    private OwnApplication changeable(Desk desk) {
        var current = known(repository.own(desk, desk.opened(), true));
        desk.mustMatch(current.version(), () -> withSteps(current));
        return current;
    }

    private static void mustAnswer(List<Question> questions, ApplicationDraft draft) {
        var faults = questions.stream()
                .filter(Question::required)
                .filter(question -> draft.answers().stream()
                        .noneMatch(answer -> answer.key().equals(question.key())
                                && !answer.text().isBlank()))
                .map(question -> new FieldFault(
                        "/answers/" + questions.indexOf(question) + "/text", "required", "Answer this question."))
                .toList();
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        for (var answer : draft.answers()) {
            if (questions.stream().noneMatch(question -> question.key().equals(answer.key()))) {
                throw Refusal.invalid("/answers", "unknown", "The call has no such question.");
            }
        }
    }

    /** What was decided is told by the letter, not by a button that is missing: until then it is as submitted. */
    private static ApplicationState stateOf(OwnApplication application) {
        if (application.withdrawn()) {
            return ApplicationState.WITHDRAWN;
        }
        return application.decided() == null ? ApplicationState.SUBMITTED : application.decided();
    }

    private static OwnApplication withSteps(OwnApplication a) {
        var steps = ApplicationLife.open(stateOf(a), a.phase(), EnumSet.of(Hand.APPLICANT));
        return new OwnApplication(
                a.id(),
                a.callTitle(),
                a.deadline(),
                a.phase(),
                a.questions(),
                a.organisationName(),
                a.country(),
                a.city(),
                a.website(),
                a.contactName(),
                a.contactAddress(),
                a.language(),
                a.answers(),
                a.withdrawn(),
                a.decided(),
                List.copyOf(steps),
                a.version(),
                a.createdAt(),
                a.updatedAt());
    }

    private static OwnApplication known(Optional<OwnApplication> found) {
        return found.orElseThrow(() -> Refusal.notFound("application"));
    }
}
