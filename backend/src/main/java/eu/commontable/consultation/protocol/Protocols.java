package eu.commontable.consultation.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The protocols a partnership can choose from, and its own. */
@ApplicationScoped
public class Protocols {
    private final BuiltIn builtIn;
    private final ProtocolRepository repository;
    private final MergePatch patches;

    Protocols(BuiltIn builtIn, ProtocolRepository repository, MergePatch patches) {
        this.builtIn = builtIn;
        this.repository = repository;
        this.patches = patches;
    }

    /** @param key of a built-in protocol, or the id of one of the partnership's own */
    public Optional<ProtocolView> find(Desk desk, String key) {
        return builtIn.find(key).or(() -> asId(key).flatMap(id -> repository.find(desk, id)));
    }

    List<ProtocolView> list(Desk desk) {
        return Stream.concat(builtIn.all().stream(), repository.all(desk).stream())
                .toList();
    }

    ProtocolView show(Desk desk, String key) {
        return find(desk, key).orElseThrow(Protocols::unknown);
    }

    ProtocolView add(Desk desk, ProtocolDraft draft) {
        return repository.insert(desk, Ids.next(), draft);
    }

    ProtocolView revise(Desk desk, UUID id, JsonNode patch) {
        var current = current(desk, id);
        return repository.update(desk, id, patches.apply(current.draft(), patch, ProtocolDraft.class));
    }

    /** Consultations that follow it keep the version they began with. */
    void remove(Desk desk, UUID id) {
        current(desk, id);
        repository.delete(desk, id);
    }

    private ProtocolView current(Desk desk, UUID id) {
        var current = repository.lock(desk, id).orElseThrow(Protocols::unknown);
        desk.mustMatch(current.version(), () -> current);
        return current;
    }

    private static Optional<UUID> asId(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Refusal unknown() {
        return Refusal.notFound("protocol");
    }
}
