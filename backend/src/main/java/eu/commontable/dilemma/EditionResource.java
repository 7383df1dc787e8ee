package eu.commontable.dilemma;

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

/** Editions of academies over HTTP. */
@Path("/api/v1/partnerships/{slug}/editions")
@Tag(name = "Editions")
@RunOnVirtualThread
public class EditionResource {
    private final Workspaces workspaces;
    private final Editions editions;

    EditionResource(Workspaces workspaces, Editions editions) {
        this.workspaces = workspaces;
        this.editions = editions;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "listEditions", summary = "Editions of academies, the latest first")
    public RestResponse<Page<EditionSummary>> list(
            @Valid @BeanParam EditionFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> editions.list(desk, filter, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(
            operationId = "showEdition",
            summary = "One edition with its whole programme: modules, sessions, dilemmas")
    public RestResponse<EditionView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> editions.show(desk, id));
    }

    @POST
    @Requires(Permission.CURATE)
    @Operation(operationId = "announceEdition", summary = "Announce an edition of an academy")
    public RestResponse<EditionView> announce(@NotNull @Valid EditionDraft draft) {
        return workspaces.create(draft, desk -> editions.announce(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.CURATE)
    @Operation(operationId = "reviseEdition", summary = "Change fields of an edition")
    public RestResponse<EditionView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = EditionDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> editions.revise(desk, id, patch));
    }

    @POST
    @Path("{id}/archive")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "archiveEdition", summary = "Put an edition away without losing it")
    public RestResponse<EditionView> archive(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> editions.archive(desk, id, true));
    }

    @POST
    @Path("{id}/restore")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "restoreEdition", summary = "Bring an archived edition back")
    public RestResponse<EditionView> restore(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> editions.archive(desk, id, false));
    }
}
