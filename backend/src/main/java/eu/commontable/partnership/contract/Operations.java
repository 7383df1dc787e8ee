package eu.commontable.partnership.contract;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Versioned;
import eu.commontable.shared.json.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Headers, parameters, answers and required roles of every operation. */
final class Operations {
    private static final String IN_PARTNERSHIP = "{slug}";
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final OpenAPI document;
    private final Map<String, MethodInfo> methods;

    Operations(OpenAPI document, IndexView index) {
        this.document = document;
        this.methods = index.getAnnotations(OPERATION).stream()
                .filter(a -> a.value("operationId") != null)
                .collect(Collectors.toMap(
                        a -> a.value("operationId").asString(), a -> a.target().asMethod(), (one, other) -> one));
    }

    void write() {
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.contains(IN_PARTNERSHIP)) {
                writePartnership(item);
            }
            item.getOperations().forEach((verb, operation) -> write(path, verb, operation));
        });
    }

    private static void writePartnership(PathItem item) {
        item.addParameter(OASFactory.createParameter()
                .name("slug")
                .in(Parameter.In.PATH)
                .required(true)
                .description("The partnership.")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                .example("inclusion"));
    }

    private void write(String path, HttpMethod verb, Operation operation) {
        var method = methods.get(operation.getOperationId());
        boolean versioned = path.contains(IN_PARTNERSHIP)
                && (verb == HttpMethod.PATCH
                        || verb == HttpMethod.PUT
                        || verb == HttpMethod.DELETE
                        || method != null && method.hasAnnotation(Versioned.class));
        if (path.contains(IN_PARTNERSHIP)) {
            writePermission(operation, method);
            writeHeaders(operation, verb, versioned);
        }
        writeAnswers(path, operation, verb, versioned);
    }

    private static void writePermission(Operation operation, MethodInfo method) {
        var annotation = method == null ? null : method.annotation(Requires.class);
        if (annotation == null) {
            throw new IllegalStateException(
                    operation.getOperationId() + " is not classified: give it @Operation(operationId) and @Requires");
        }
        var permission = Permission.valueOf(annotation.value().asEnum());
        List<Object> roles = permission.roles().stream()
                .sorted()
                .map(role -> (Object) Words.of(role))
                .collect(Collectors.toCollection(ArrayList::new));
        operation.addExtension("x-permission", Words.of(permission));
        operation.addExtension("x-required-roles", permission.allowsAnonymous() ? List.of() : roles);
        var sentence = permission == Permission.LINK
                ? "Open to whoever holds the signed link."
                : permission.allowsAnonymous()
                        ? "Open to everybody; each sees what is shared with them."
                        : "Needs a role in the partnership: "
                                + roles.stream().map(Object::toString).collect(Collectors.joining(", ")) + ".";
        operation.setDescription(
                operation.getDescription() == null ? sentence : operation.getDescription() + "\n\n" + sentence);
        if (!permission.allowsAnonymous()) {
            operation.setSecurity(List.of(scheme("bearer"), scheme("session")));
        }
    }

    private static void writeHeaders(Operation operation, HttpMethod verb, boolean versioned) {
        if (versioned) {
            operation.addParameter(header("If-Match", "ETag of the version that is changed, or `*`.", "\"3.17-0\""));
        }
        if (verb == HttpMethod.POST) {
            operation.addParameter(header(
                    "Idempotency-Key",
                    "The same key has the same effect, once. Make a new one for each new request, such as a UUID.",
                    null)); // an example would be sent by "Try it out", again and again
        }
        if (verb == HttpMethod.GET) {
            operation.addParameter(
                    header("If-None-Match", "ETag of the answer you have: 304 while nothing has changed.", null));
        }
    }

    private static void writeAnswers(String path, Operation operation, HttpMethod verb, boolean versioned) {
        var answers = operation.getResponses();
        if (verb == HttpMethod.POST
                && !versioned
                && !answers.hasAPIResponse("204")
                && answers.hasAPIResponse("200")
                && !operation.getOperationId().startsWith("perform")) {
            var made = answers.getAPIResponse("200");
            answers.removeAPIResponse("200");
            answers.addAPIResponse(
                    "201", made.description("Created").addHeader("Location", textHeader("Address of the new item.")));
        }
        answers.getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("20") && path.contains(IN_PARTNERSHIP) && answer.getContent() != null) {
                answer.addHeader("ETag", textHeader("Version of this answer."));
            }
        });
        if (verb == HttpMethod.GET && path.contains(IN_PARTNERSHIP)) {
            answers.addAPIResponse(
                    "304", OASFactory.createAPIResponse().description("Nothing has changed since the ETag you sent."));
        }
        for (int status : refusals(path, verb, versioned)) {
            answers.addAPIResponse(
                    Integer.toString(status),
                    OASFactory.createAPIResponse().ref("#/components/responses/" + Problems.nameOf(status)));
        }
    }

    private static List<Integer> refusals(String path, HttpMethod verb, boolean versioned) {
        var statuses = new ArrayList<Integer>(List.of(400, 401));
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (verb != HttpMethod.GET) {
            statuses.addAll(List.of(403, 409, 415));
        }
        statuses.add(422);
        if (versioned) {
            statuses.addAll(List.of(412, 428));
        }
        statuses.add(500);
        return statuses;
    }

    private static Parameter header(String name, String description, Object example) {
        var parameter = OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
        return example == null ? parameter : parameter.example(example);
    }

    private static Header textHeader(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private static SecurityRequirement scheme(String name) {
        return OASFactory.createSecurityRequirement().addScheme(name);
    }
}
