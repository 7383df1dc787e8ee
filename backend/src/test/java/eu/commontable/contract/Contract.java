package eu.commontable.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The committed contract, read for tests that hold the application against it. */
final class Contract {
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
    private static final Yaml PARSER = new Yaml(
            new SafeConstructor(new LoaderOptions()),
            new Representer(new DumperOptions()),
            new DumperOptions(),
            new WithoutInstants());
    private static final JsonNode DOCUMENT = read();

    private Contract() {}

    static JsonNode document() {
        return DOCUMENT;
    }

    /** An operation inside a partnership, ready to be called. */
    record Operation(
            String id,
            String verb,
            String path,
            Set<String> roles,
            boolean anonymous,
            String mediaType,
            JsonNode body,
            boolean makes,
            String schema) {
        @Override
        public String toString() {
            return id;
        }
    }

    static List<Operation> operations() {
        var found = new ArrayList<Operation>();
        DOCUMENT.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(verb -> VERBS.contains(verb.getKey()) && path.getKey().contains("{slug}"))
                .forEach(verb -> found.add(operation(path.getKey(), verb.getKey(), verb.getValue()))));
        return found;
    }

    private static Operation operation(String path, String verb, JsonNode operation) {
        var roles = new java.util.HashSet<String>();
        operation.path("x-required-roles").forEach(role -> roles.add(role.asText()));
        var content = operation.path("requestBody").path("content");
        var mediaType = content.properties().isEmpty()
                ? null
                : content.properties().iterator().next().getKey();
        var schema = mediaType == null
                ? ""
                : content.get(mediaType).path("schema").path("$ref").asText().replaceAll(".*/", "");
        var example = DOCUMENT.at("/components/schemas/" + schema.replaceAll("Patch$", "") + "/examples/0");
        return new Operation(
                operation.get("operationId").asText(),
                verb,
                path,
                roles,
                Set.of("read", "link").contains(operation.path("x-permission").asText()),
                mediaType,
                example.isMissingNode() ? null : example,
                operation.path("responses").has("201"),
                schema);
    }

    /** A day in an example is a text, as in YAML 1.2, not an instant. */
    private static final class WithoutInstants extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, Pattern pattern, String first, int limit) {
            if (!Tag.TIMESTAMP.equals(tag)) {
                super.addImplicitResolver(tag, pattern, first, limit);
            }
        }
    }

    private static JsonNode read() {
        try {
            var yaml = PARSER.<Object>load(Files.readString(Path.of("..", "openapi.yaml")));
            return new ObjectMapper().valueToTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
