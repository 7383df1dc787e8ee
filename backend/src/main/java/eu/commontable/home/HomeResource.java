package eu.commontable.home;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The home page over HTTP. */
@Path("/api/v1/partnerships/{slug}/home")
@Tag(name = "Home")
@RunOnVirtualThread
public class HomeResource {
    private final Workspaces workspaces;
    private final Homes homes;

    HomeResource(Workspaces workspaces, Homes homes) {
        this.workspaces = workspaces;
        this.homes = homes;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "showHome", summary = "What is expected of me, and what happened since I was last here")
    public RestResponse<HomeView> show() {
        return workspaces.read(homes::show);
    }

    @POST
    @Path("seen")
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "performMarkSeen", summary = "Mark everything that happened until now as seen")
    public RestResponse<SeenView> markSeen() {
        return workspaces.perform(null, homes::markSeen);
    }
}
