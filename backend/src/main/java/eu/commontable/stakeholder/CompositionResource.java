package eu.commontable.stakeholder;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The composition of the partnership over HTTP. */
@Path("/api/v1/partnerships/{slug}/composition")
@Tag(name = "Stakeholders")
@RunOnVirtualThread
public class CompositionResource {
    private final Workspaces workspaces;
    private final CompositionQuery composition;

    CompositionResource(Workspaces workspaces, CompositionQuery composition) {
        this.workspaces = workspaces;
        this.composition = composition;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(
            operationId = "showComposition",
            summary = "Who is at the table: members by kind and level, and the seats",
            description = "Without `at`: today, or the last day on which a member had a seat.")
    public RestResponse<Composition> show(
            @QueryParam("at") @Parameter(description = "The day to tell it for.", example = "2019-12-31")
                    LocalDate at) {
        return workspaces.read(desk -> composition.on(desk, at));
    }
}
