package eu.commontable.partnership.people;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Who is named for an item. The author, coordinators and the secretariat name persons, as far as they see the item; where
 * an item tells its names to its named persons only, so far as they are named themselves.
 */
@ApplicationScoped
public class Audiences {
    private final AudienceRepository repository;

    Audiences(AudienceRepository repository) {
        this.repository = repository;
    }

    List<NamedPerson> list(Desk desk, UUID item) {
        var found = found(desk, item);
        if (!found.named() && !names(desk, found)) {
            throw Refusal.notAllowed("Only the named persons and who may name them see this list.");
        }
        return found.persons();
    }

    NamedPerson name(Desk desk, UUID item, NamingDraft draft) {
        mayName(desk, item);
        return repository
                .add(desk, item, draft.participantId())
                .orElseThrow(() -> Refusal.invalid(
                        "/participantId", "unknown-value", "We know no such person, or they have not signed in yet."));
    }

    void release(Desk desk, UUID item, UUID participant) {
        var person = mayName(desk, item).persons().stream()
                .filter(named -> named.id().equals(participant))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("named person"));
        desk.mustMatch(person.version(), () -> person);
        repository.remove(desk, item, participant);
    }

    private AudienceRepository.Named mayName(Desk desk, UUID item) {
        var found = found(desk, item);
        if (!names(desk, found)) {
            throw Refusal.notAllowed("Its author and the secretariat name persons for this.");
        }
        return found;
    }

    private AudienceRepository.Named found(Desk desk, UUID item) {
        return repository.find(desk, item).orElseThrow(() -> Refusal.notFound("item"));
    }

    private static boolean names(Desk desk, AudienceRepository.Named found) {
        return found.known() && (found.mine() || desk.viewer().may(Permission.CURATE));
    }
}
