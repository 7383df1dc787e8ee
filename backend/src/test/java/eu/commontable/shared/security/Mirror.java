package eu.commontable.shared.security;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tells callers who they are: what the tests of the edge ask, so that they need no feature. */
@Path("/api/v1/mirror/{shard}")
@RunOnVirtualThread
public class Mirror {
    private final CurrentCaller current;

    Mirror(CurrentCaller current) {
        this.current = current;
    }

    @GET
    @Operation(hidden = true)
    public Map<String, Object> look() {
        return current.get()
                .<Map<String, Object>>map(caller -> Map.of("caller", caller))
                .orElse(Map.of("anonymous", true));
    }

    @POST
    @Operation(hidden = true)
    public Map<String, Object> change() {
        return look();
    }
}
