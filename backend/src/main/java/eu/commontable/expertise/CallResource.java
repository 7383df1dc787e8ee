package eu.commontable.expertise;

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

/** Calls for help over HTTP. */
@Path("/api/v1/partnerships/{slug}/calls")
@Tag(name = "Experts")
@RunOnVirtualThread
public class CallResource {
    private final Workspaces workspaces;
    private final Calls calls;

    CallResource(Workspaces workspaces, Calls calls) {
        this.workspaces = workspaces;
        this.calls = calls;
    }

    @GET
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "listCalls", summary = "Calls for help; experts see those they were asked in")
    public RestResponse<Page<CallSummary>> list(
            @Valid @BeanParam CallFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> calls.list(desk, filter, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "showCall", summary = "One call, with the answers for who may know them")
    public RestResponse<CallView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> calls.show(desk, id));
    }

    @POST
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "draftCall", summary = "Write a call for help")
    public RestResponse<CallView> draft(@NotNull @Valid CallDraft draft) {
        return workspaces.create(draft, desk -> calls.draft(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "reviseCall", summary = "Change fields of a call")
    public RestResponse<CallView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = CallDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> calls.revise(desk, id, patch));
    }

    @GET
    @Path("{id}/proposals")
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "listProposals", summary = "Experts who fit a call, with the reasons, the best first")
    public RestResponse<List<Proposal>> proposals(@PathParam("id") UUID id) {
        return workspaces.read(desk -> calls.proposals(desk, id));
    }

    @POST
    @Path("{id}/asks")
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "performAsking", summary = "Ask experts; each gets a link to answer by")
    public RestResponse<CallView> ask(@PathParam("id") UUID id, @NotNull @Valid Asking asking) {
        return workspaces.perform(asking, desk -> calls.ask(desk, id, asking));
    }

    @POST
    @Path("{id}/state")
    @Versioned
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "moveCall", summary = "Open or close a call")
    public RestResponse<CallView> move(@PathParam("id") UUID id, @NotNull @Valid Move move) {
        return workspaces.change(move, desk -> calls.move(desk, id, move));
    }

    @POST
    @Path("{id}/thanks")
    @Versioned
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "thankExperts", summary = "Thank everybody who offered help, and keep what came of it")
    public RestResponse<CallView> thank(@PathParam("id") UUID id, @NotNull @Valid Thanks thanks) {
        return workspaces.change(thanks, desk -> calls.thank(desk, id, thanks));
    }

    @POST
    @Path("{id}/archive")
    @Versioned
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "archiveCall", summary = "Put a call away without losing it")
    public RestResponse<CallView> archive(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> calls.archive(desk, id, true));
    }

    @POST
    @Path("{id}/restore")
    @Versioned
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "restoreCall", summary = "Bring an archived call back")
    public RestResponse<CallView> restore(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> calls.archive(desk, id, false));
    }

    @GET
    @Path("answers/{token}")
    @Requires(value = Permission.LINK, link = Letters.ANSWER)
    @Operation(operationId = "showAsked", summary = "The call that a signed link asks about, and the answer so far")
    public RestResponse<AskedView> opened(@PathParam("token") String token) {
        return workspaces.watch(calls::opened);
    }

    @POST
    @Path("answers/{token}")
    @Requires(value = Permission.LINK, link = Letters.ANSWER)
    @Operation(operationId = "performAnswering", summary = "Answer a call, or change the answer until it closes")
    public RestResponse<AskedView> answer(@PathParam("token") String token, @NotNull @Valid AnswerDraft answer) {
        return workspaces.perform(answer, desk -> calls.answer(desk, answer));
    }
}
