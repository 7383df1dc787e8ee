package eu.commontable.interaction;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The log over HTTP. */
@Path("/api/v1/partnerships/{slug}/interactions")
@Tag(name = "Stakeholders")
@RunOnVirtualThread
public class InteractionResource {
    private final Workspaces workspaces;
    private final Interactions interactions;

    InteractionResource(Workspaces workspaces, Interactions interactions) {
        this.workspaces = workspaces;
        this.interactions = interactions;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(
            operationId = "listInteractions",
            summary = "The log of contacts with others, filtered, sorted, searched")
    public RestResponse<Page<InteractionSummary>> list(
            @Valid @BeanParam InteractionFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> interactions.list(desk, filter, page));
    }

    @GET
    @Path("counterparts")
    @Requires(Permission.PARTICIPATE)
    @Operation(
            operationId = "listRecentCounterparts",
            summary = "Whom there was contact with lately, the viewer's own first")
    public RestResponse<List<Party>> counterparts() {
        return workspaces.read(interactions::recentCounterparts);
    }

    @POST
    @Path("counterparts")
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "performCounterpartRecognition",
            summary = "Say which organisation a name in the log is, in every entry that has it")
    public RestResponse<RecognisedView> recognise(@NotNull @Valid Recognition found) {
        return workspaces.perform(found, desk -> interactions.recognise(desk, found));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showInteraction", summary = "One entry of the log")
    public RestResponse<InteractionView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> interactions.show(desk, id));
    }

    @POST
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "logInteraction", summary = "Log a meeting or another contact")
    public RestResponse<InteractionView> log(@NotNull @Valid InteractionDraft draft) {
        return workspaces.create(draft, desk -> interactions.log(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "reviseInteraction", summary = "Change fields of an entry of the log")
    public RestResponse<InteractionView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = InteractionDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> interactions.revise(desk, id, patch));
    }

    @POST
    @Path("{id}/follow-up")
    @Versioned
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "tickFollowUp", summary = "Say that the follow-up is done, or that it is not")
    public RestResponse<InteractionView> tick(@PathParam("id") UUID id, @NotNull @Valid FollowUpTick tick) {
        return workspaces.change(tick, desk -> interactions.tick(desk, id, tick));
    }

    @POST
    @Path("{id}/archive")
    @Versioned
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "archiveInteraction", summary = "Put an entry of the log away without losing it")
    public RestResponse<InteractionView> archive(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> interactions.archive(desk, id, true));
    }

    @POST
    @Path("{id}/restore")
    @Versioned
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "restoreInteraction", summary = "Bring an archived entry of the log back")
    public RestResponse<InteractionView> restore(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> interactions.archive(desk, id, false));
    }
}
