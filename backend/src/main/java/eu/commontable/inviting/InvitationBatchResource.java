package eu.commontable.inviting;

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

/** Inviting many people over HTTP. */
@Path("/api/v1/partnerships/{slug}/invitation-batches")
@Tag(name = "Lists")
@RunOnVirtualThread
public class InvitationBatchResource {
    private final Workspaces workspaces;
    private final InvitationBatches batches;

    InvitationBatchResource(Workspaces workspaces, InvitationBatches batches) {
        this.workspaces = workspaces;
        this.batches = batches;
    }

    @POST
    @Path("preview")
    @Requires(Permission.GOVERN)
    @Operation(
            operationId = "performPreviewInvitations",
            summary = "Who would be invited of these organisations, and who not and why; changes nothing")
    public RestResponse<InvitationPreview> preview(@NotNull @Valid InvitationLook look) {
        return workspaces.perform(look, desk -> batches.preview(desk, look));
    }

    @GET
    @Requires(Permission.GOVERN)
    @Operation(operationId = "listInvitationBatches", summary = "Who was invited together, newest first")
    public RestResponse<Page<BatchSummary>> list(@Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> batches.list(desk, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.GOVERN)
    @Operation(
            operationId = "showInvitationBatch",
            summary = "People who were invited together, and how far each has come")
    public RestResponse<BatchView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> batches.show(desk, id));
    }

    @POST
    @Requires(Permission.GOVERN)
    @Operation(
            operationId = "inviteTogether",
            summary = "Invite many people at once",
            description = "Places and letters for up to 500 people, all or nothing. Who cannot be invited is left out,"
                    + " with the reason: sending it twice invites nobody twice.")
    public RestResponse<BatchView> invite(@NotNull @Valid InvitationDraft draft) {
        return workspaces.create(draft, desk -> batches.invite(desk, draft));
    }

    @POST
    @Path("{id}/undo")
    @Versioned
    @Requires(Permission.GOVERN)
    @Operation(
            operationId = "undoInvitationBatch",
            summary = "Take back who has not come yet",
            description = "Letters that still wait are not sent. Who has come meanwhile stays.")
    public RestResponse<BatchView> undo(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> batches.undo(desk, id));
    }
}
