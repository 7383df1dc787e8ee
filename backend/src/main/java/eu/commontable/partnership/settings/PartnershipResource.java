package eu.commontable.partnership.settings;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Partnerships over HTTP. */
@Path("/api/v1/partnerships")
@Tag(name = "Partnerships")
@RunOnVirtualThread
public class PartnershipResource {
    private final Workspaces workspaces;
    private final Partnerships partnerships;

    PartnershipResource(Workspaces workspaces, Partnerships partnerships) {
        this.workspaces = workspaces;
        this.partnerships = partnerships;
    }

    @GET
    @Operation(
            operationId = "listPartnerships",
            summary = "Partnerships you take part in, and those open to everybody",
            description = "Open to everybody.")
    public Page<PartnershipSummary> list() {
        return partnerships.list();
    }

    @POST
    @Operation(
            operationId = "foundPartnership",
            summary = "Found a partnership and become its coordinator",
            description = "Needs an administrator of the installation.")
    public RestResponse<PartnershipView> found(@NotNull @Valid FoundPartnership command) {
        return workspaces.found(
                command.slug(),
                command,
                partnerships.founding(command),
                desk -> partnerships.settle(desk, command.settings()));
    }

    @GET
    @Path("{slug}")
    @Requires(Permission.READ)
    @Operation(operationId = "showPartnership", summary = "One partnership, its themes, and what you may do in it")
    public RestResponse<PartnershipView> show() {
        return workspaces.show(partnerships::show);
    }

    @PATCH
    @Path("{slug}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.GOVERN)
    @Operation(operationId = "revisePartnership", summary = "Change name, languages, visibility or themes")
    public RestResponse<PartnershipView> revise(
            @RequestBody(content = @Content(schema = @Schema(implementation = PartnershipSettings.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> partnerships.revise(desk, patch));
    }
}
