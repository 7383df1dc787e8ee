package eu.commontable.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.commontable.shared.web.RequestId;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal on the wire: RFC 9457 with the request's id, the faulty fields, and for 412 the current state. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "A refusal (RFC 9457): what happened, why, and what to do now.")
public record Problem(
        @Schema(
                description = "Stable path of the problem type; open it for an explanation.",
                examples = "/problems/not-found",
                required = true)
        String type,

        @Schema(required = true) String title,
        @Schema(required = true, examples = "404") int status,
        String detail,

        @Schema(description = "Path of the refused request.")
        String instance,

        @Schema(description = "Quote this when you ask for help; the server's log has it too.", required = true)
        String requestId,

        @Schema(description = "The values that were not accepted.")
        List<FieldFault> errors,

        @Schema(description = "With 412: the item as it is now.")
        Object current) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Response response(
            int status, RefusalCode code, String detail, List<FieldFault> errors, Object current, URI path) {
        var body = new Problem(
                code.type(),
                code.title(),
                status,
                detail,
                path.getPath(),
                RequestId.current().value(),
                errors,
                current);
        return Response.status(status).type(MEDIA_TYPE).entity(body).build();
    }
}
