package eu.commontable.consultation.protocol;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Protocols over HTTP. */
@Path("/api/v1/partnerships/{slug}/protocols")
@Tag(name = "Consultations")
@RunOnVirtualThread
public class ProtocolResource {
    private final Workspaces workspaces;
    private final Protocols protocols;

    ProtocolResource(Workspaces workspaces, Protocols protocols) {
        this.workspaces = workspaces;
        this.protocols = protocols;
    }

    @GET
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "listProtocols", summary = "The built-in protocols, then the partnership's own")
    public RestResponse<List<ProtocolView>> list() {
        return workspaces.read(protocols::list);
    }

    @GET
    @Path("{key}")
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "showProtocol",
            summary = "One protocol, by the key of a built-in one or the id of your own")
    public RestResponse<ProtocolView> show(@PathParam("key") String key) {
        return workspaces.show(desk -> protocols.show(desk, key));
    }

    @POST
    @Requires(Permission.CURATE)
    @Operation(operationId = "addProtocol", summary = "Write a protocol, or keep a changed copy of one")
    public RestResponse<ProtocolView> add(@NotNull @Valid ProtocolDraft draft) {
        return workspaces.create(draft, desk -> protocols.add(desk, draft));
    }

    @PATCH
    @Path("{key}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "reviseProtocol",
            summary = "Change a protocol; consultations that follow it keep the version they began with")
    public RestResponse<ProtocolView> revise(
            @PathParam("key") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ProtocolDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> protocols.revise(desk, id, patch));
    }

    @DELETE
    @Path("{key}")
    @Requires(Permission.CURATE)
    @Operation(operationId = "removeProtocol", summary = "Offer a protocol no longer")
    public RestResponse<Void> remove(@PathParam("key") UUID id) {
        return workspaces.discard(desk -> protocols.remove(desk, id));
    }
}
