package eu.commontable.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Every address that a person may open or reload is one page: the web app finds the rest from the address. */
@ApplicationScoped
class SinglePageApp {
    private static final String INDEX = "/index.html";

    void install(@Observes Filters filters) {
        filters.register(SinglePageApp::route, RequestLog.BEFORE_ALL_OTHERS - 2);
    }

    private static void route(RoutingContext context) {
        var method = context.request().method();
        boolean reads = HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
        if (reads && Room.of(context.normalizedPath()) == Room.PAGE) {
            context.reroute(INDEX);
        } else {
            context.next();
        }
    }
}
