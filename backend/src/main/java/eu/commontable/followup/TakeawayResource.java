package eu.commontable.followup;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Versioned;
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

/** The takeaways of a dilemma over HTTP. */
@Path("/api/v1/partnerships/{slug}/dilemmas/{dilemma}/takeaways")
@Tag(name = "Follow-up")
@RunOnVirtualThread
public class TakeawayResource {
    private final Workspaces workspaces;
    private final Takeaways takeaways;

    TakeawayResource(Workspaces workspaces, Takeaways takeaways) {
        this.workspaces = workspaces;
        this.takeaways = takeaways;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "listTakeaways", summary = "What the presenter takes with them, in their order")
    public RestResponse<List<TakeawayView>> list(@PathParam("dilemma") UUID dilemma) {
        return workspaces.read(desk -> takeaways.list(desk, dilemma));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showTakeaway", summary = "One takeaway, with what was answered")
    public RestResponse<TakeawayView> show(@PathParam("dilemma") UUID dilemma, @PathParam("id") UUID id) {
        return workspaces.show(desk -> takeaways.show(desk, dilemma, id));
    }

    @POST
    @Requires(Permission.PARTICIPATE)
    @Operation(
            operationId = "addTakeaway",
            summary = "Say what to do, who does it and by when",
            description = "For who presents the dilemma, and the secretariat; once the dilemma is accepted.")
    public RestResponse<TakeawayView> add(@PathParam("dilemma") UUID dilemma, @NotNull @Valid TakeawayDraft draft) {
        return workspaces.create(draft, desk -> takeaways.add(desk, dilemma, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "reviseTakeaway", summary = "Change fields of a takeaway")
    public RestResponse<TakeawayView> revise(
            @PathParam("dilemma") UUID dilemma,
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = TakeawayDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> takeaways.revise(desk, dilemma, id, patch));
    }

    @DELETE
    @Path("{id}")
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "removeTakeaway", summary = "Remove a takeaway that nobody has answered yet")
    public RestResponse<Void> remove(@PathParam("dilemma") UUID dilemma, @PathParam("id") UUID id) {
        return workspaces.discard(desk -> takeaways.remove(desk, dilemma, id));
    }

    @POST
    @Path("order")
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "performOrderTakeaways", summary = "Put all takeaways of a dilemma in a new order")
    public RestResponse<List<TakeawayView>> order(
            @PathParam("dilemma") UUID dilemma, @NotNull @Valid TakeawayOrder order) {
        return workspaces.perform(order, desk -> takeaways.order(desk, dilemma, order));
    }

    @POST
    @Path("{id}/answer")
    @Versioned
    @Requires(Permission.PARTICIPATE)
    @Operation(
            operationId = "answerTakeaway",
            summary = "Tell what came of a takeaway",
            description = "Counts for the round that is open; it can be corrected until the next one.")
    public RestResponse<TakeawayView> answer(
            @PathParam("dilemma") UUID dilemma, @PathParam("id") UUID id, @NotNull @Valid AnswerDraft draft) {
        return workspaces.change(draft, desk -> takeaways.answer(desk, dilemma, id, draft));
    }
}
