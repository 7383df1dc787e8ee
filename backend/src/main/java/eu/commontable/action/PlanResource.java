package eu.commontable.action;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Versioned;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Plans over HTTP. */
@Path("/api/v1/partnerships/{slug}/plans")
@Tag(name = "Actions")
@RunOnVirtualThread
public class PlanResource {
    private final Workspaces workspaces;
    private final Plans plans;

    PlanResource(Workspaces workspaces, Plans plans) {
        this.workspaces = workspaces;
        this.plans = plans;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "listPlans", summary = "Plans, filtered, sorted, searched")
    public RestResponse<Page<PlanSummary>> list(
            @Valid @BeanParam PlanFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> plans.list(desk, filter, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showPlan", summary = "One plan")
    public RestResponse<PlanView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> plans.show(desk, id));
    }

    @POST
    @Requires(Permission.CURATE)
    @Operation(operationId = "drawPlan", summary = "Make a plan")
    public RestResponse<PlanView> draw(@NotNull @Valid PlanDraft draft) {
        return workspaces.create(draft, desk -> plans.draw(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.CURATE)
    @Operation(operationId = "revisePlan", summary = "Change fields of a plan")
    public RestResponse<PlanView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = PlanDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> plans.revise(desk, id, patch));
    }

    @POST
    @Path("{id}/archive")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "archivePlan", summary = "Put a plan away without losing it")
    public RestResponse<PlanView> archive(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> plans.archive(desk, id, true));
    }

    @POST
    @Path("{id}/restore")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "restorePlan", summary = "Bring an archived plan back")
    public RestResponse<PlanView> restore(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> plans.archive(desk, id, false));
    }
}
