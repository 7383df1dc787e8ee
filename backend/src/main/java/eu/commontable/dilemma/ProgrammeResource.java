package eu.commontable.dilemma;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.json.MergePatch;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** The programme of an edition over HTTP; it is read with the edition. */
@Path("/api/v1/partnerships/{slug}/editions/{edition}/modules")
@Tag(name = "Editions")
@RunOnVirtualThread
public class ProgrammeResource {
    private final Workspaces workspaces;
    private final Programmes programmes;

    ProgrammeResource(Workspaces workspaces, Programmes programmes) {
        this.workspaces = workspaces;
        this.programmes = programmes;
    }

    @POST
    @Requires(Permission.CURATE)
    @Operation(operationId = "addModule", summary = "Add a module to an edition")
    public RestResponse<ModuleView> addModule(@PathParam("edition") UUID edition, @NotNull @Valid ModuleDraft draft) {
        return workspaces.create(draft, desk -> programmes.addModule(desk, edition, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.CURATE)
    @Operation(operationId = "reviseModule", summary = "Change fields of a module")
    public RestResponse<ModuleView> reviseModule(
            @PathParam("edition") UUID edition,
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ModuleDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> programmes.reviseModule(desk, edition, id, patch));
    }

    @DELETE
    @Path("{id}")
    @Requires(Permission.CURATE)
    @Operation(operationId = "dropModule", summary = "Take an empty module off the programme")
    public RestResponse<Void> dropModule(@PathParam("edition") UUID edition, @PathParam("id") UUID id) {
        return workspaces.discard(desk -> programmes.dropModule(desk, edition, id));
    }

    @POST
    @Path("{module}/sessions")
    @Requires(Permission.CURATE)
    @Operation(operationId = "addSession", summary = "Add a session to a module")
    public RestResponse<SessionView> addSession(
            @PathParam("edition") UUID edition, @PathParam("module") UUID module, @NotNull @Valid SessionDraft draft) {
        return workspaces.create(draft, desk -> programmes.addSession(desk, edition, module, draft));
    }

    @PATCH
    @Path("{module}/sessions/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.CURATE)
    @Operation(operationId = "reviseSession", summary = "Change fields of a session")
    public RestResponse<SessionView> reviseSession(
            @PathParam("edition") UUID edition,
            @PathParam("module") UUID module,
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = SessionDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> programmes.reviseSession(desk, edition, module, id, patch));
    }

    @DELETE
    @Path("{module}/sessions/{id}")
    @Requires(Permission.CURATE)
    @Operation(operationId = "dropSession", summary = "Take a session without dilemmas off the programme")
    public RestResponse<Void> dropSession(
            @PathParam("edition") UUID edition, @PathParam("module") UUID module, @PathParam("id") UUID id) {
        return workspaces.discard(desk -> programmes.dropSession(desk, edition, module, id));
    }
}
