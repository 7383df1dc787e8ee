package eu.commontable.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Gives every request its id and, when it has been answered, its line in the log: no query, no address, no name of a person. */
@ApplicationScoped
class RequestLog {
    static final int BEFORE_ALL_OTHERS = 10_000;
    private static final Logger ACCESS = Logger.getLogger("eu.commontable.access");
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{8,64}");

    void install(@Observes Filters filters) {
        filters.register(RequestLog::follow, BEFORE_ALL_OTHERS);
    }

    private static void follow(RoutingContext context) {
        if (context.response().headers().contains(RequestId.HEADER)) {
            context.next(); // the single-page application was routed anew
            return;
        }
        var id = sane(context.request().getHeader(RequestId.HEADER));
        var room = Room.of(context.normalizedPath());
        long start = System.nanoTime();
        MDC.put(RequestId.MDC_KEY, id);
        context.response().putHeader(RequestId.HEADER, id);
        var locals = Vertx.currentContext();
        context.addEndHandler(
                answered -> write(context, room, locals, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
        context.next();
    }

    static String sane(String proposed) {
        return proposed != null && SANE.matcher(proposed).matches()
                ? proposed
                : UUID.randomUUID().toString();
    }

    private static void write(RoutingContext context, Room room, Context locals, long milliseconds) {
        var route = locals.getLocal("UrlPathTemplate") instanceof String template ? template : room.address();
        if (room != Room.OPERATOR) {
            ACCESS.infof(
                    "method=%s route=%s status=%d ms=%d",
                    context.request().method().name(), route, context.response().getStatusCode(), milliseconds);
        }
    }
}
