package eu.commontable.consultation.protocol;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The protocols that come with the application, in the order they are offered. */
@ApplicationScoped
class BuiltIn {
    private final List<ProtocolView> protocols;

    BuiltIn(ObjectMapper json) {
        try (var source = BuiltIn.class.getResourceAsStream("/protocols/built-in.json")) {
            protocols = json.readValue(source, new TypeReference<List<Written>>() {}).stream()
                    .map(Written::view)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ProtocolView> all() {
        return protocols;
    }

    Optional<ProtocolView> find(String key) {
        return protocols.stream().filter(protocol -> protocol.key().equals(key)).findFirst();
    }

    record Written(String key, Texts name, Texts description, List<Phase> phases) {
        ProtocolView view() {
            return new ProtocolView(null, key, name, description, phases, null, 1);
        }
    }
}
