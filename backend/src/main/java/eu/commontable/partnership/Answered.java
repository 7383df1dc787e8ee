package eu.commontable.partnership;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Leaves a transaction with the answer that was given to this Idempotency-Key the first time. */
public final class Answered extends RuntimeException {
    private final transient Workspaces.Reply reply;

    Answered(Workspaces.Reply reply) {
        super("answered before", null, false, false);
        this.reply = reply;
    }

    /** Sends the kept answer again. */
    public static class Mapper {
        @ServerExceptionMapper
        public Response again(Answered answered) {
            return answered.reply.again();
        }
    }
}
