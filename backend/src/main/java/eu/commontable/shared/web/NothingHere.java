package eu.commontable.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.shared.problem.Problem;
import eu.commontable.shared.problem.ProblemMapper;
import eu.commontable.shared.problem.RefusalCode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses, in the words of every other refusal, what never reaches a resource: unknown addresses and bodies beyond measure. */
@ApplicationScoped
class NothingHere {
    private static final int AFTER_ALL_OTHERS = 30_000;
    private final ObjectMapper json;
    /** Whole files come in at one address only. */
    private static final Pattern FILES = Pattern.compile("/api/v1/partnerships/[^/]+/imports");

    private final long largestBody;
    private final long largestFile;

    NothingHere(
            ObjectMapper json,
            @ConfigProperty(name = "commontable.largest-body") long largestBody,
            @ConfigProperty(name = "commontable.largest-file") long largestFile) {
        this.json = json;
        this.largestBody = largestBody;
        this.largestFile = largestFile;
    }

    void install(@Observes Router router) {
        router.route("/api/*").order(AFTER_ALL_OTHERS).handler(this::unknownAddress);
        router.route("/auth/*").order(AFTER_ALL_OTHERS).handler(this::unknownAddress);
    }

    void install(@Observes Filters filters) {
        filters.register(this::measure, RequestLog.BEFORE_ALL_OTHERS - 3);
    }

    private void unknownAddress(RoutingContext context) {
        refuse(context, RefusalCode.NOT_FOUND, "Check the address; the API document lists all of them.");
    }

    private void measure(RoutingContext context) {
        long largest = FILES.matcher(context.normalizedPath()).matches() ? largestFile : largestBody;
        if (announced(context) > largest) {
            context.response().putHeader("Connection", "close");
            refuse(context, RefusalCode.TOO_LARGE, "Send at most %d bytes at once.".formatted(largest));
        } else {
            context.next();
        }
    }

    private static long announced(RoutingContext context) {
        var length = context.request().getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }

    private void refuse(RoutingContext context, RefusalCode code, String detail) {
        int status = ProblemMapper.statusOf(code);
        var problem = new Problem(
                code.type(),
                code.title(),
                status,
                detail,
                context.normalizedPath(),
                RequestId.current().value(),
                List.of(),
                null);
        try {
            context.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(Buffer.buffer(json.writeValueAsBytes(problem)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
