package eu.commontable.partnership.people;

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

/** People over HTTP. */
@Path("/api/v1/partnerships/{slug}/participants")
@Tag(name = "People")
@RunOnVirtualThread
public class ParticipantResource {
    private final Workspaces workspaces;
    private final Participants participants;

    ParticipantResource(Workspaces workspaces, Participants participants) {
        this.workspaces = workspaces;
        this.participants = participants;
    }

    @GET
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "listParticipants", summary = "People who take part or are invited, with their roles")
    public RestResponse<Page<ParticipantView>> list(
            @Valid @BeanParam ParticipantFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> participants.list(desk, filter, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "showParticipant", summary = "One person")
    public RestResponse<ParticipantView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> participants.show(desk, id));
    }

    @POST
    @Requires(Permission.GOVERN)
    @Operation(
            operationId = "inviteParticipant",
            summary = "Invite a person by the address they sign in with",
            description =
                    "We send no mail: the answer has the address to send on. Whoever signs in with the invited, verified"
                            + " address takes the place.")
    public RestResponse<ParticipantView> invite(@NotNull @Valid ParticipantDraft draft) {
        return workspaces.create(draft, desk -> participants.invite(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.GOVERN)
    @Operation(
            operationId = "reviseParticipant",
            summary = "Change a person's role, name or organisation",
            description = "A role counts from the person's next request on. Somebody must remain who may govern.")
    public RestResponse<ParticipantView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ParticipantDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> participants.revise(desk, id, patch));
    }

    @POST
    @Path("{id}/invitation")
    @Versioned
    @Requires(Permission.GOVERN)
    @Operation(operationId = "renewInvitation", summary = "Invite a person again who has not signed in yet")
    public RestResponse<ParticipantView> inviteAgain(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> participants.inviteAgain(desk, id));
    }

    @DELETE
    @Path("{id}")
    @Requires(Permission.GOVERN)
    @Operation(operationId = "removeParticipant", summary = "End a participation, or withdraw an invitation")
    public RestResponse<Void> remove(@PathParam("id") UUID id) {
        return workspaces.discard(desk -> participants.remove(desk, id));
    }
}
