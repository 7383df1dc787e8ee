package eu.commontable.partnership.contract;

import eu.commontable.shared.json.MergePatch;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Schemas that tell the truth about absence: in an answer every field is there, null only where the record says
 * {@code @Nullable}; in a request what is not required may be left out or null; a merge patch requires nothing.
 */
final class Schemas {
    private static final String PREFIX = "#/components/schemas/";
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final OpenAPI document;
    private final Map<String, Schema> schemas;
    private final Map<String, ClassInfo> records;

    Schemas(OpenAPI document, IndexView index) {
        this.document = document;
        this.schemas = document.getComponents().getSchemas();
        this.records = index.getKnownClasses().stream()
                .filter(c -> c.isRecord() && c.name().packagePrefix().startsWith("eu.commontable"))
                .collect(Collectors.toMap(Schemas::nameOf, c -> c, (a, b) -> a));
    }

    private static String nameOf(ClassInfo type) {
        var annotation = type.declaredAnnotation(SCHEMA);
        return annotation != null && annotation.value("name") != null
                ? annotation.value("name").asString()
                : type.name().withoutPackagePrefix().replaceAll(".*\\$", "");
    }

    void write() {
        schemas.values().forEach(Schemas::writeWords);
        var requests = new HashSet<String>();
        eachRequest(media -> collect(media.getSchema(), requests));
        new ArrayList<>(schemas.keySet()).forEach(name -> {
            if (requests.contains(name)) {
                writeRequest(schemas.get(name));
            } else {
                writeAnswer(name, schemas.get(name));
            }
        });
        writePatches();
    }

    /** Enums are words on the wire. */
    private static void writeWords(Schema schema) {
        if (schema.getEnumeration() != null
                && schema.getEnumeration().stream().allMatch(v -> v.toString().matches("[A-Z][A-Z0-9_]*"))) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(v -> (Object)
                            v.toString().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                    .toList());
        }
    }

    private void writeRequest(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        var required = schema.getRequired() == null ? List.<String>of() : schema.getRequired();
        new ArrayList<>(schema.getProperties().keySet())
                .stream()
                        .filter(name -> !required.contains(name))
                        .forEach(name -> schema.addProperty(
                                name, nullable(schema.getProperties().get(name))));
        schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    }

    private void writeAnswer(String name, Schema schema) {
        if (schema.getProperties() == null || name.equals("Problem") || name.equals("FieldFault")) {
            return;
        }
        schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
        var record = records.get(name.startsWith("Page") && !records.containsKey(name) ? "Page" : name);
        if (record == null) {
            return;
        }
        record.recordComponents().stream()
                .filter(component -> component.hasAnnotation(NULLABLE))
                .filter(component -> schema.getProperties().containsKey(component.name()))
                .forEach(component -> schema.addProperty(
                        component.name(), nullable(schema.getProperties().get(component.name()))));
    }

    private static Schema nullable(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .anyOf(List.of(
                            OASFactory.createSchema().ref(schema.getRef()),
                            OASFactory.createSchema().addType(SchemaType.NULL)));
        }
        if (schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
            schema.addType(SchemaType.NULL);
        }
        return schema;
    }

    private void writePatches() {
        eachRequest(MergePatch.MEDIA_TYPE, media -> {
            var ref = media.getSchema().getRef();
            if (ref == null || ref.endsWith("Patch")) {
                return;
            }
            var name = ref.substring(PREFIX.length());
            var whole = schemas.get(name);
            var patch = OASFactory.createSchema()
                    .addType(SchemaType.OBJECT)
                    .description(
                            "A merge patch (RFC 7396): what is absent stays, null clears. " + whole.getDescription())
                    .properties(whole.getProperties());
            patch.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
            document.getComponents().addSchema(name + "Patch", patch);
            media.setSchema(OASFactory.createSchema().ref(PREFIX + name + "Patch"));
        });
    }

    private void collect(Schema schema, Set<String> found) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(PREFIX.length());
            if (found.add(name)) {
                collect(schemas.get(name), found);
            }
            return;
        }
        collect(schema.getItems(), found);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> collect(property, found));
        }
    }

    private void eachRequest(Consumer<MediaType> visit) {
        requests().flatMap(content -> content.getMediaTypes().values().stream()).forEach(visit);
    }

    private void eachRequest(String mediaType, Consumer<MediaType> visit) {
        requests()
                .map(content -> content.getMediaType(mediaType))
                .filter(media -> media != null && media.getSchema() != null)
                .forEach(visit);
    }

    private Stream<Content> requests() {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(Operation::getRequestBody)
                .filter(body -> body != null && body.getContent() != null)
                .map(RequestBody::getContent);
    }
}
