package eu.commontable.application;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.mail.Letter;
import eu.commontable.partnership.mail.Mails;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.stakeholder.Memberships;
import eu.commontable.stakeholder.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the staff and the reviewers do with applications. */
@ApplicationScoped
public class Applications {
    private final ApplicationRepository repository;
    private final MemberCallRepository calls;
    private final Addresses addresses;
    private final Mails mails;
    private final Organisations organisations;
    private final Memberships memberships;

    Applications(
            ApplicationRepository repository,
            MemberCallRepository calls,
            Addresses addresses,
            Mails mails,
            Organisations organisations,
            Memberships memberships) {
        this.repository = repository;
        this.calls = calls;
        this.addresses = addresses;
        this.mails = mails;
        this.organisations = organisations;
        this.memberships = memberships;
    }

    /** For who is neither staff nor a reviewer of this call, there is no such list. */
    List<ApplicationSummary> of(Desk desk, UUID call) {
        var found = MemberCalls.known(calls.find(desk, call));
        if (!found.reviewing() && !desk.viewer().may(Permission.CURATE)) {
            throw Refusal.notFound("call");
        }
        return repository.ranking(desk, call);
    }

    ApplicationView show(Desk desk, UUID id) {
        return forViewer(desk, known(repository.find(desk, id)));
    }

    ApplicationView score(Desk desk, UUID id, Scoring scoring) {
        var current = known(repository.find(desk, id));
        if (!current.reviewing()) {
            throw Refusal.notAllowed("Only the reviewers of this call score its applications.");
        }
        ApplicationLife.after(ApplicationStep.SCORE, current.state(), current.phase());
        scoring.mustCover(current.criteria());
        repository.score(desk, id, scoring);
        return show(desk, id);
    }

    ApplicationView decide(Desk desk, UUID id, Decision decision) {
        if (!EnumSet.of(ApplicationStep.ACCEPT, ApplicationStep.DECLINE, ApplicationStep.RECONSIDER)
                .contains(decision.step())) {
            throw Refusal.invalid("/step", "unknown-value", "Accept, decline or reconsider.");
        }
        if (decision.step() != ApplicationStep.RECONSIDER
                && (decision.reason() == null || decision.reason().isBlank())) {
            throw Refusal.invalid("/reason", "required", "Say why: the applicant gets to read it.");
        }
        var current = changeable(desk, id);
        if (decision.step() == ApplicationStep.RECONSIDER && current.letterAt() != null) {
            throw Refusal.wrongState("The applicant has had the letter. What it says stands.");
        }
        var to = ApplicationLife.after(decision.step(), current.state(), current.phase());
        return forViewer(
                desk,
                repository.decide(
                        desk, id, to, decision.step() == ApplicationStep.RECONSIDER ? null : decision.reason()));
    }

    LetterProposal letter(Desk desk, UUID id) {
        var application = known(repository.find(desk, id));
        ApplicationLife.after(ApplicationStep.WRITE, application.state(), application.phase());
        return new LetterProposal(
                application.contactAddress(),
                application.contactName(),
                application.language(),
                Letters.subject(application),
                Letters.decision(application),
                mails.delivers());
    }

    ApplicationView write(Desk desk, UUID id, LetterDraft letter) {
        var current = changeable(desk, id);
        ApplicationLife.after(ApplicationStep.WRITE, current.state(), current.phase());
        if (!letter.byHand()) {
            mails.post(
                    desk,
                    List.of(new Letter(
                            current.contactAddress(),
                            current.contactName(),
                            current.language(),
                            letter.subject(),
                            letter.body(),
                            "application-decision",
                            id)));
        }
        return forViewer(desk, repository.written(desk, id));
    }

    ApplicationView seat(Desk desk, UUID id, Seating seating) {
        var current = changeable(desk, id);
        ApplicationLife.after(ApplicationStep.SEAT, current.state(), current.phase());
        var role = MemberCalls.known(calls.find(desk, current.callId())).role();
        var organisation = seating.organisationId() != null
                ? seating.organisationId()
                : organisations.register(
                        desk, current.organisationName(), current.country(), current.city(), current.website());
        var membership = memberships.give(
                desk, organisation, role, seating.starts(), seating.ends(), seating.mandate(), seating.hasVote());
        return forViewer(desk, repository.seated(desk, id, organisation, membership));
    }

    private ApplicationView changeable(Desk desk, UUID id) {
        var current = known(repository.lock(desk, id));
        desk.mustMatch(current.version(), () -> forViewer(desk, current));
        return current;
    }

    private static ApplicationView known(Optional<ApplicationView> found) {
        return found.orElseThrow(() -> Refusal.notFound("application"));
    }

    private ApplicationView forViewer(Desk desk, ApplicationView a) {
        boolean staff = desk.viewer().may(Permission.CURATE);
        var hands = EnumSet.noneOf(Hand.class);
        if (staff) {
            hands.add(Hand.STAFF);
        }
        if (a.reviewing()) {
            hands.add(Hand.REVIEWER);
        }
        var steps = ApplicationLife.open(a.state(), a.phase(), hands);
        if (a.letterAt() != null) {
            steps.remove(ApplicationStep.RECONSIDER);
        }
        return new ApplicationView(
                a.id(),
                a.callId(),
                a.callTitle(),
                a.phase(),
                a.criteria(),
                a.questions(),
                a.organisationName(),
                a.country(),
                a.city(),
                a.website(),
                a.contactName(),
                staff ? a.contactAddress() : null,
                a.language(),
                a.answers(),
                a.state(),
                a.decisionReason(),
                a.decidedAt(),
                a.letterAt(),
                a.organisation(),
                a.membershipId(),
                a.reviews(),
                a.reviewing(),
                staff ? addresses.ofApplication(desk, a.id()) : null,
                List.copyOf(steps),
                a.version(),
                a.createdAt(),
                a.updatedAt());
    }
}
