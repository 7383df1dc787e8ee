package eu.commontable.partnership.job;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Jobs over HTTP. They are started by the operations of features. */
@Path("/api/v1/partnerships/{slug}/jobs")
@Tag(name = "Jobs")
@RunOnVirtualThread
public class JobResource {
    private final Workspaces workspaces;
    private final Jobs jobs;

    JobResource(Workspaces workspaces, Jobs jobs) {
        this.workspaces = workspaces;
        this.jobs = jobs;
    }

    @GET
    @Path("{id}")
    @Requires(Permission.PARTICIPATE)
    @Operation(
            operationId = "showJob",
            summary = "How far a job has come, and what came of it",
            description =
                    "Told to who started it and to the secretariat. Ask again every second while it waits or runs.")
    public RestResponse<JobView> show(@PathParam("id") UUID id) {
        return workspaces.watch(desk -> jobs.show(desk, id));
    }

    @POST
    @Path("{id}/cancel")
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "performCancelJob", summary = "Stop a job; nothing of it has happened then")
    public RestResponse<JobView> cancel(@PathParam("id") UUID id) {
        return workspaces.perform(null, desk -> jobs.cancel(desk, id));
    }
}
