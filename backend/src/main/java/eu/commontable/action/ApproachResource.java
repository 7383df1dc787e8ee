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

/** Approaches over HTTP. */
@Path("/api/v1/partnerships/{slug}/approaches")
@Tag(name = "Actions")
@RunOnVirtualThread
public class ApproachResource {
    private final Workspaces workspaces;
    private final Approaches approaches;

    ApproachResource(Workspaces workspaces, Approaches approaches) {
        this.workspaces = workspaces;
        this.approaches = approaches;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "listApproaches", summary = "Ways of working together that plans can follow")
    public RestResponse<Page<ApproachSummary>> list(
            @Valid @BeanParam ApproachFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> approaches.list(desk, filter, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showApproach", summary = "One approach")
    public RestResponse<ApproachView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> approaches.show(desk, id));
    }

    @POST
    @Requires(Permission.CURATE)
    @Operation(operationId = "describeApproach", summary = "Make an approach")
    public RestResponse<ApproachView> describe(@NotNull @Valid ApproachDraft draft) {
        return workspaces.create(draft, desk -> approaches.describe(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.CURATE)
    @Operation(operationId = "reviseApproach", summary = "Change fields of an approach")
    public RestResponse<ApproachView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ApproachDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> approaches.revise(desk, id, patch));
    }

    @POST
    @Path("{id}/archive")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "archiveApproach", summary = "Put an approach away without losing it")
    public RestResponse<ApproachView> archive(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> approaches.archive(desk, id, true));
    }

    @POST
    @Path("{id}/restore")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "restoreApproach", summary = "Bring an archived approach back")
    public RestResponse<ApproachView> restore(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> approaches.archive(desk, id, false));
    }
}
