package eu.commontable.listing;

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

/** Lists of organisations over HTTP. */
@Path("/api/v1/partnerships/{slug}/lists")
@Tag(name = "Lists")
@RunOnVirtualThread
public class SavedListResource {
    private final Workspaces workspaces;
    private final SavedLists lists;

    SavedListResource(Workspaces workspaces, SavedLists lists) {
        this.workspaces = workspaces;
        this.lists = lists;
    }

    @GET
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "listSavedLists", summary = "Lists of organisations: one's own, and those that are shared")
    public RestResponse<Page<SavedListView>> list(@Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> lists.list(desk, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "showSavedList",
            summary = "One list",
            description = "It names filters: ask `organisations` with them for who is in it today.")
    public RestResponse<SavedListView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> lists.show(desk, id));
    }

    @POST
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "saveList", summary = "Keep filters as a list")
    public RestResponse<SavedListView> save(@NotNull @Valid SavedListDraft draft) {
        return workspaces.create(draft, desk -> lists.save(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "reviseSavedList", summary = "Rename or share a list, or change what is in it")
    public RestResponse<SavedListView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = SavedListDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> lists.revise(desk, id, patch));
    }

    @POST
    @Path("{id}/archive")
    @Versioned
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "archiveSavedList", summary = "Delete a list; the organisations stay")
    public RestResponse<SavedListView> archive(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> lists.archive(desk, id, true));
    }

    @POST
    @Path("{id}/restore")
    @Versioned
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "restoreSavedList", summary = "Bring a deleted list back")
    public RestResponse<SavedListView> restore(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> lists.archive(desk, id, false));
    }
}
