package eu.commontable.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What can be done with assessments. For a role that is not named there are none, and no list of them either. */
@ApplicationScoped
public class Assessments {
    private final AssessmentRepository repository;
    private final MergePatch patches;

    Assessments(AssessmentRepository repository, MergePatch patches) {
        this.repository = repository;
        this.patches = patches;
    }

    Page<AssessmentView> list(Desk desk, AssessmentFilter filter, PageRequest page) {
        mustBeNamed(desk);
        return repository.page(desk, filter, page);
    }

    AssessmentAccess access(Desk desk) {
        return new AssessmentAccess(repository.mayAssess(desk));
    }

    Plot plot(Desk desk, LocalDate on, String theme) {
        mustBeNamed(desk);
        return repository.plot(desk, on, theme);
    }

    AssessmentView show(Desk desk, UUID id) {
        return known(repository.find(desk, id, false));
    }

    AssessmentView sign(Desk desk, AssessmentDraft draft) {
        mustBeNamed(desk);
        mustBeWhole(draft);
        return repository
                .insert(desk, Ids.next(), draft)
                .orElseThrow(() -> Refusal.invalid(
                        "/organisationId", "unknown", "We know no such organisation, or it is archived."));
    }

    AssessmentView revise(Desk desk, UUID id, JsonNode patch) {
        var current = changeable(desk, id);
        var draft = patches.apply(current.draft(), patch, AssessmentDraft.class);
        if (!draft.organisationId().equals(current.organisation().id())) {
            throw Refusal.invalid(
                    "/organisationId", "fixed", "An assessment stays with its organisation. Add one for the other.");
        }
        mustBeWhole(draft);
        return repository.update(desk, id, draft);
    }

    void remove(Desk desk, UUID id) {
        changeable(desk, id);
        repository.delete(desk, id);
    }

    AssessmentSetting setting(Desk desk) {
        return repository.setting(desk);
    }

    AssessmentSetting set(Desk desk, AssessmentSetting setting) {
        return repository.set(desk, setting);
    }

    /** What somebody signed is changed by them, or by who curates. */
    private AssessmentView changeable(Desk desk, UUID id) {
        var current = known(repository.find(desk, id, true));
        if (!current.mine() && !desk.viewer().may(Permission.CURATE)) {
            throw Refusal.notAllowed("Somebody else signed this. Add an assessment of your own.");
        }
        desk.mustMatch(current.version(), () -> current);
        return current;
    }

    private void mustBeNamed(Desk desk) {
        if (!repository.mayAssess(desk)) {
            throw Refusal.notFound("assessment");
        }
    }

    private static void mustBeWhole(AssessmentDraft draft) {
        if ((draft.theme() == null) != (draft.position() == null)) {
            throw Refusal.invalid(
                    "/position", "incomplete", "A position is one on a theme: choose both, or leave both out.");
        }
        if (draft.on() != null && draft.on().isAfter(LocalDate.now().plusDays(1))) {
            throw Refusal.invalid("/on", "future", "Choose a day that has come.");
        }
    }

    private static AssessmentView known(Optional<AssessmentView> found) {
        return found.orElseThrow(() -> Refusal.notFound("assessment"));
    }
}
