package eu.commontable.trace;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The thread through one item, of any kind. */
@Path("/api/v1/partnerships/{slug}/items/{id}")
@Tag(name = "Traces")
@RunOnVirtualThread
public class ThreadResource {
    private final Workspaces workspaces;
    private final Traces traces;

    ThreadResource(Workspaces workspaces, Traces traces) {
        this.workspaces = workspaces;
        this.traces = traces;
    }

    @GET
    @Path("thread")
    @Requires(Permission.READ)
    @Operation(operationId = "showThread", summary = "Which of the four areas an item is linked into")
    public RestResponse<ThreadView> thread(@PathParam("id") UUID id) {
        return workspaces.read(desk -> traces.thread(desk, id));
    }

    @GET
    @Path("traces")
    @Requires(Permission.READ)
    @Operation(operationId = "listLinksOfItem", summary = "What an item is linked to, by area")
    public RestResponse<ItemLinks> links(@PathParam("id") UUID id) {
        return workspaces.read(desk -> traces.linksOf(desk, id));
    }
}
