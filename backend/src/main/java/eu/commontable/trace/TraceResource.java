package eu.commontable.trace;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Traces over HTTP. */
@Path("/api/v1/partnerships/{slug}/traces")
@Tag(name = "Traces")
@RunOnVirtualThread
public class TraceResource {
    private final Workspaces workspaces;
    private final Traces traces;

    TraceResource(Workspaces workspaces, Traces traces) {
        this.workspaces = workspaces;
        this.traces = traces;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "listTraces", summary = "Traces between items, newest first")
    public RestResponse<Page<TraceView>> list(
            @Valid @BeanParam TraceFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> traces.list(desk, filter, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showTrace", summary = "One trace")
    public RestResponse<TraceView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> traces.show(desk, id));
    }

    @POST
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "drawTrace", summary = "Link two items, with a reason")
    public RestResponse<TraceView> draw(@NotNull @Valid TraceDraft draft) {
        return workspaces.create(draft, desk -> traces.draw(desk, draft));
    }

    @DELETE
    @Path("{id}")
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "removeTrace", summary = "Take a trace away; its history stays")
    public RestResponse<Void> remove(@PathParam("id") UUID id) {
        return workspaces.discard(desk -> traces.remove(desk, id));
    }
}
