package eu.commontable.partnership;

import eu.commontable.shared.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/** What {@link Workspaces} needs to know of the HTTP request at hand. */
@RequestScoped
class Call {
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final ResourceInfo resource;
    private final CurrentCaller caller;

    Call(UriInfo uri, HttpHeaders headers, ResourceInfo resource, CurrentCaller caller) {
        this.uri = uri;
        this.headers = headers;
        this.resource = resource;
        this.caller = caller;
    }

    CurrentCaller caller() {
        return caller;
    }

    String slug() {
        return uri.getPathParameters().getFirst("slug");
    }

    String path() {
        return uri.getAbsolutePath().getRawPath();
    }

    /** Path of another collection of the same partnership. */
    String pathInPartnership(String collection) {
        var mark = "/" + slug() + "/";
        return path().substring(0, path().indexOf(mark) + mark.length()) + collection;
    }

    String header(String name) {
        return headers.getHeaderString(name);
    }

    /** The token of a signed link. */
    String token() {
        return uri.getPathParameters().getFirst("token");
    }

    Requires requires() {
        var method = resource.getResourceMethod();
        var requires = method.getAnnotation(Requires.class);
        if (requires == null) {
            throw new IllegalStateException(method + " is not classified: give it @Requires");
        }
        return requires;
    }
}
