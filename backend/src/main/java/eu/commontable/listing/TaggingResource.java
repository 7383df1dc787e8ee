package eu.commontable.listing;

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

/** Tagging many organisations over HTTP. */
@Path("/api/v1/partnerships/{slug}/taggings")
@Tag(name = "Lists")
@RunOnVirtualThread
public class TaggingResource {
    private final Workspaces workspaces;
    private final Taggings taggings;

    TaggingResource(Workspaces workspaces, Taggings taggings) {
        this.workspaces = workspaces;
        this.taggings = taggings;
    }

    @POST
    @Path("preview")
    @Requires(Permission.CURATE)
    @Operation(operationId = "performPreviewTagging", summary = "What a tagging would change; changes nothing")
    public RestResponse<TaggingPreview> preview(@NotNull @Valid TaggingDraft draft) {
        return workspaces.perform(draft, desk -> taggings.preview(desk, draft));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.CURATE)
    @Operation(operationId = "showTagging", summary = "One tagging")
    public RestResponse<TaggingView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> taggings.show(desk, id));
    }

    @POST
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "tagOrganisations",
            summary = "Give themes to many organisations, or take them away",
            description = "All of a list as it is filtered now, up to 5,000; all or nothing.")
    public RestResponse<TaggingView> tag(@NotNull @Valid TaggingDraft draft) {
        return workspaces.create(draft, desk -> taggings.tag(desk, draft));
    }

    @POST
    @Path("{id}/undo")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "undoTagging",
            summary = "Give everybody their themes back",
            description = "As long as none of the organisations has changed since.")
    public RestResponse<TaggingView> undo(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> taggings.undo(desk, id));
    }
}
