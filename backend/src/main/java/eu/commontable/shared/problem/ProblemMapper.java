package eu.commontable.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.web.RequestId;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where refusals and faults become problem+json with a status. */
public class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    /** Codes as HTTP statuses; the OpenAPI document lists the same table. */
    public static int statusOf(RefusalCode code) {
        return switch (code) {
            case MALFORMED_JSON, UNKNOWN_FIELD, INVALID_PARAMETER -> 400;
            case NOT_SIGNED_IN, SIGN_IN_FAILED -> 401;
            case NOT_ALLOWED, CROSS_SITE_REQUEST -> 403;
            case NOT_FOUND -> 404;
            case METHOD_NOT_ALLOWED -> 405;
            case NOT_ACCEPTABLE -> 406;
            case CONFLICT, DUPLICATE_KEY, WRONG_STATE, NOT_IN_THIS_PHASE -> 409;
            case STALE_VERSION -> 412;
            case TOO_LARGE -> 413;
            case UNSUPPORTED_MEDIA_TYPE -> 415;
            case VALIDATION, IDEMPOTENCY_KEY_REUSED -> 422;
            case VERSION_REQUIRED -> 428;
            case TOO_MANY_REQUESTS -> 429;
            case UNEXPECTED -> 500;
            case SIGN_IN_UNAVAILABLE -> 503;
        };
    }

    private static final Map<Integer, RefusalCode> CODES_OF_THE_FRAMEWORK = Map.of(
            400, RefusalCode.INVALID_PARAMETER,
            401, RefusalCode.NOT_SIGNED_IN,
            403, RefusalCode.NOT_ALLOWED,
            404, RefusalCode.NOT_FOUND,
            405, RefusalCode.METHOD_NOT_ALLOWED,
            406, RefusalCode.NOT_ACCEPTABLE,
            413, RefusalCode.TOO_LARGE,
            415, RefusalCode.UNSUPPORTED_MEDIA_TYPE);

    @ServerExceptionMapper
    public Response refusal(Refusal refusal, UriInfo uri) {
        return Problem.response(
                statusOf(refusal.code()),
                refusal.code(),
                refusal.getMessage(),
                refusal.faults(),
                refusal.current(),
                uri.getRequestUri());
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response signedOut(SecurityException e, UriInfo uri) {
        var refusal =
                Refusal.of(RefusalCode.NOT_SIGNED_IN, "Your sign-in is missing or has expired. Sign in and try again.");
        return Response.fromResponse(refusal(refusal, uri))
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e, UriInfo uri) {
        return refusal(Refusal.notAllowed("Ask the secretariat if you need this."), uri);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e, UriInfo uri) {
        return refusal(
                Refusal.invalid(e.getConstraintViolations().stream()
                        .map(ProblemMapper::fault)
                        .sorted(java.util.Comparator.comparing(FieldFault::pointer))
                        .toList()),
                uri);
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response unreadable(JsonProcessingException e, UriInfo uri) {
        return refusal(refusalOf(e), uri);
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException e, UriInfo uri) {
        // A parameter of the address that its converter refused.
        if (e.getCause() instanceof Refusal refusal) {
            return refusal(refusal, uri);
        }
        if (e.getCause() instanceof JsonProcessingException json) {
            return unreadable(json, uri);
        }
        int status = e.getResponse().getStatus();
        var code = CODES_OF_THE_FRAMEWORK.get(status);
        return code == null
                ? unexpected(e, uri)
                : Problem.response(status, code, hint(code), List.of(), null, uri.getRequestUri());
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e, UriInfo uri) {
        LOG.errorf(e, "Unexpected fault in request %s", RequestId.current().value());
        return refusal(
                Refusal.of(
                        RefusalCode.UNEXPECTED,
                        "Nothing was changed. Try again; if it happens again, send us the request id."),
                uri);
    }

    /** What a body that Jackson cannot read is refused with. */
    public static Refusal refusalOf(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                Refusal.of(
                        RefusalCode.UNKNOWN_FIELD,
                        "There is no field %s. Known fields: %s."
                                .formatted(
                                        pointer(unknown),
                                        unknown.getKnownPropertyIds().stream()
                                                .map(Object::toString)
                                                .sorted()
                                                .collect(Collectors.joining(", "))));
            case InvalidFormatException format
            when format.getTargetType().isEnum() ->
                Refusal.invalid(
                        pointer(format),
                        "unknown-value",
                        "Choose one of: "
                                + Stream.of(format.getTargetType().getEnumConstants())
                                        .map(c -> Words.of((Enum<?>) c))
                                        .collect(Collectors.joining(", "))
                                + ".");
            case JsonMappingException mapping
            when !mapping.getPath().isEmpty() ->
                Refusal.invalid(
                        pointer(mapping),
                        "unreadable",
                        mapping.getCause() instanceof IllegalArgumentException reason
                                ? reason.getMessage()
                                : "This value has another shape than expected.");
            default ->
                Refusal.of(RefusalCode.MALFORMED_JSON, "Send a JSON object that matches the schema of this operation.");
        };
    }

    private static FieldFault fault(ConstraintViolation<?> violation) {
        var path = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> switch (node.getKind()) {
                    case METHOD, CONSTRUCTOR -> false;
                    case PARAMETER -> violation.getRootBeanClass() != null && isLast(violation, node);
                    default -> true;
                })
                .map(node -> (node.isInIterable() && node.getIndex() != null ? "/" + node.getIndex() : "")
                        + (node.getName() == null || node.getName().startsWith("<") ? "" : "/" + node.getName()))
                .collect(Collectors.joining());
        return new FieldFault(path, codeOf(violation), violation.getMessage());
    }

    private static boolean isLast(ConstraintViolation<?> violation, jakarta.validation.Path.Node node) {
        jakarta.validation.Path.Node last = node;
        for (var each : violation.getPropertyPath()) {
            last = each;
        }
        return last == node;
    }

    private static String codeOf(ConstraintViolation<?> violation) {
        return switch (violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Size" -> "length";
            case "Pattern", "Email", "URL" -> "format";
            case "Min", "Max", "Positive", "PositiveOrZero", "DecimalMin", "DecimalMax" -> "range";
            default -> "invalid";
        };
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String hint(RefusalCode code) {
        return switch (code) {
            case NOT_FOUND -> "Check the address; the API document lists all of them.";
            case UNSUPPORTED_MEDIA_TYPE -> "Send application/json, or application/merge-patch+json for a PATCH.";
            case METHOD_NOT_ALLOWED -> "The API document lists the methods of this address.";
            default -> "The API document says what this operation takes.";
        };
    }
}
