package eu.commontable.shared.web;

import org.jboss.logging.MDC;

/** Names one request in the answer, in its problem body and in every log line it causes: {@code RequestId.current().value()}. */
public record RequestId(String value) {
    static final String HEADER = "X-Request-Id";
    static final String MDC_KEY = "requestId";
    private static final RequestId OUTSIDE_OF_ANY_REQUEST = new RequestId("none");

    public static RequestId current() {
        return MDC.get(MDC_KEY) instanceof String value ? new RequestId(value) : OUTSIDE_OF_ANY_REQUEST;
    }
}
