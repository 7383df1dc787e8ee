package eu.commontable.followup;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Versioned;
import eu.commontable.partnership.Workspaces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The way of a dilemma over HTTP. */
@Path("/api/v1/partnerships/{slug}/dilemmas/{dilemma}/way")
@Tag(name = "Follow-up")
@RunOnVirtualThread
public class WayResource {
    private final Workspaces workspaces;
    private final Ways ways;

    WayResource(Workspaces workspaces, Ways ways) {
        this.workspaces = workspaces;
        this.ways = ways;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "showWay", summary = "The whole way of a dilemma, from the proposal to what came of it")
    public RestResponse<WayView> show(@PathParam("dilemma") UUID dilemma) {
        return workspaces.show(desk -> ways.show(desk, dilemma));
    }

    @POST
    @Path("count")
    @Versioned
    @Requires(Permission.PARTICIPATE)
    @Operation(
            operationId = "countFollowUp",
            summary = "Say from which day the months of the follow-up count",
            description =
                    "The day of the conclusion, unless somebody says otherwise. What is due by then is asked at once.")
    public RestResponse<WayView> count(@PathParam("dilemma") UUID dilemma, @NotNull @Valid CountFrom count) {
        return workspaces.change(count, desk -> ways.count(desk, dilemma, count));
    }
}
