package eu.commontable.dilemma;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What can be done with the programme of an edition: its modules and their sessions. */
@ApplicationScoped
public class Programmes {
    private final ProgrammeRepository repository;
    private final EditionRepository editions;
    private final MergePatch patches;

    Programmes(ProgrammeRepository repository, EditionRepository editions, MergePatch patches) {
        this.repository = repository;
        this.editions = editions;
        this.patches = patches;
    }

    ModuleView addModule(Desk desk, UUID edition, ModuleDraft draft) {
        editions.lock(desk, edition).orElseThrow(() -> Refusal.notFound("academy"));
        return repository.insertModule(desk, edition, Ids.next(), draft);
    }

    ModuleView reviseModule(Desk desk, UUID edition, UUID id, JsonNode patch) {
        var current = module(desk, edition, id);
        return repository.updateModule(desk, id, patches.apply(current.draft(), patch, ModuleDraft.class));
    }

    void dropModule(Desk desk, UUID edition, UUID id) {
        module(desk, edition, id);
        repository.deleteModule(desk, id);
    }

    SessionView addSession(Desk desk, UUID edition, UUID module, SessionDraft draft) {
        return repository
                .insertSession(desk, edition, module, Ids.next(), draft)
                .orElseThrow(() -> Refusal.notFound("module"));
    }

    SessionView reviseSession(Desk desk, UUID edition, UUID module, UUID id, JsonNode patch) {
        var current = session(desk, edition, module, id);
        return repository.updateSession(desk, id, patches.apply(current.draft(), patch, SessionDraft.class));
    }

    void dropSession(Desk desk, UUID edition, UUID module, UUID id) {
        session(desk, edition, module, id);
        repository.deleteSession(desk, id);
    }

    private ModuleView module(Desk desk, UUID edition, UUID id) {
        var current = repository.lockModule(desk, edition, id).orElseThrow(() -> Refusal.notFound("module"));
        desk.mustMatch(current.version(), () -> current);
        return current;
    }

    private SessionView session(Desk desk, UUID edition, UUID module, UUID id) {
        var current = repository.lockSession(desk, edition, module, id).orElseThrow(() -> Refusal.notFound("session"));
        desk.mustMatch(current.version(), () -> current);
        return current;
    }
}
