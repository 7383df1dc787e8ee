package eu.commontable.partnership.contract;

import eu.commontable.shared.problem.Problem;
import eu.commontable.shared.problem.ProblemMapper;
import eu.commontable.shared.problem.RefusalCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problem schema, and one named response for every status a refusal can have. */
final class Problems {
    private final OpenAPI document;

    Problems(OpenAPI document) {
        this.document = document;
    }

    void write() {
        var fault = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("One value that was not accepted, and what to do about it.")
                .addProperty("pointer", text("JSON pointer into the body, or the name of a parameter", "/name"))
                .addProperty("code", text("Stable word for programs", "required"))
                .addProperty("message", text("Sentence that says what to do", "Give the organisation its name."))
                .required(List.of("pointer", "code", "message"));
        var types = Stream.of(RefusalCode.values())
                .map(code -> (Object) code.type())
                .toList();
        var problem = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("A refusal (RFC 9457): what happened, why, and what to do now.")
                .addProperty(
                        "type",
                        text("Stable path of the problem type; open it for an explanation", null)
                                .enumeration(types))
                .addProperty("title", text("What happened", null))
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).description("HTTP status"))
                .addProperty("detail", text("Why, and what to do", null))
                .addProperty("instance", text("Path of the refused request", null))
                .addProperty("requestId", text("Quote this when you ask for help", null))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(reference("FieldFault")))
                .addProperty(
                        "current",
                        OASFactory.createSchema()
                                .addType(SchemaType.OBJECT)
                                .description("With 412: the item as it is now"))
                .required(List.of("type", "title", "status", "requestId"));
        document.getComponents().addSchema("FieldFault", fault).addSchema("Problem", problem);
        byStatus().forEach((status, codes) -> document.getComponents()
                .addResponse(nameOf(status), response(status, codes)));
    }

    static String nameOf(int status) {
        return "Refused" + status;
    }

    private static Map<Integer, List<RefusalCode>> byStatus() {
        return Stream.of(RefusalCode.values())
                .collect(Collectors.groupingBy(ProblemMapper::statusOf, LinkedHashMap::new, Collectors.toList()));
    }

    private static APIResponse response(int status, List<RefusalCode> codes) {
        var first = codes.getFirst();
        var example = new LinkedHashMap<String, Object>();
        example.put("type", first.type());
        example.put("title", first.title());
        example.put("status", status);
        example.put("requestId", "0190f3a5c1d2");
        return OASFactory.createAPIResponse()
                .description(codes.stream().map(RefusalCode::title).collect(Collectors.joining(". Or: ")) + ".")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(reference("Problem"))
                                        .example(example)))
                .extensions(Map.of(
                        "x-problem-types", codes.stream().map(RefusalCode::type).toList()));
    }

    private static Schema text(String description, Object example) {
        var schema = OASFactory.createSchema().addType(SchemaType.STRING).description(description);
        return example == null ? schema : schema.addExample(example);
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
