package eu.commontable.stakeholder;

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
import jakarta.ws.rs.DELETE;
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

/** Types of ties over HTTP. */
@Path("/api/v1/partnerships/{slug}/tie-types")
@Tag(name = "Stakeholders")
@RunOnVirtualThread
public class TieTypeResource {
    private final Workspaces workspaces;
    private final TieTypes types;

    TieTypeResource(Workspaces workspaces, TieTypes types) {
        this.workspaces = workspaces;
        this.types = types;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(
            operationId = "listTieTypes",
            summary = "What one organisation can be to another, in the partnership's words",
            description = "The whole list in its order, retired types too.")
    public RestResponse<Page<TieTypeView>> list() {
        return workspaces.read(types::list);
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showTieType", summary = "One type of ties")
    public RestResponse<TieTypeView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> types.show(desk, id));
    }

    @POST
    @Requires(Permission.GOVERN)
    @Operation(operationId = "addTieType", summary = "Add a type of ties")
    public RestResponse<TieTypeView> add(@NotNull @Valid TieTypeDraft draft) {
        return workspaces.create(draft, desk -> types.add(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.GOVERN)
    @Operation(
            operationId = "reviseTieType",
            summary = "Change the words, the direction of news, the place in the list, or retire a type",
            description = "A symmetric type cannot be made of one of which two ties would become the same.")
    public RestResponse<TieTypeView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = TieTypeDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> types.revise(desk, id, patch));
    }

    @DELETE
    @Path("{id}")
    @Requires(Permission.GOVERN)
    @Operation(operationId = "dropTieType", summary = "Drop a type of which there is no tie; one in use is retired")
    public RestResponse<Void> drop(@PathParam("id") UUID id) {
        return workspaces.discard(desk -> types.drop(desk, id));
    }
}
