package eu.commontable.duplicate;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Versioned;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Merges over HTTP. */
@Path("/api/v1/partnerships/{slug}/merges")
@Tag(name = "Duplicates")
@RunOnVirtualThread
public class MergeResource {
    private final Workspaces workspaces;
    private final Merges merges;

    MergeResource(Workspaces workspaces, Merges merges) {
        this.workspaces = workspaces;
        this.merges = merges;
    }

    @GET
    @Requires(Permission.CURATE)
    @Operation(operationId = "listMerges", summary = "Merges, newest first")
    public RestResponse<Page<MergeView>> list(
            @Valid @BeanParam MergeFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> merges.list(desk, filter, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.CURATE)
    @Operation(operationId = "showMerge", summary = "One merge, with what came along")
    public RestResponse<MergeView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> merges.show(desk, id));
    }

    @POST
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "mergeOrganisations",
            summary = "Make one of two organisations",
            description =
                    "Everything that names the other comes along: people, seats, ties, items of other areas. The other is archived and"
                            + " leads to the one that stays; the history of both is told there.")
    public RestResponse<MergeView> merge(@NotNull @Valid MergeDraft draft) {
        return workspaces.create(draft, desk -> merges.merge(desk, draft));
    }

    @POST
    @Path("{id}/undo")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "undoMerge",
            summary = "Make two of them again",
            description = "As long as nothing of what came along has changed since.")
    public RestResponse<MergeView> undo(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> merges.undo(desk, id));
    }
}
