package eu.commontable.application;

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

/** Calls for members over HTTP. */
@Path("/api/v1/partnerships/{slug}/member-calls")
@Tag(name = "Applications")
@RunOnVirtualThread
public class MemberCallResource {
    private final Workspaces workspaces;
    private final MemberCalls calls;
    private final Applications applications;

    MemberCallResource(Workspaces workspaces, MemberCalls calls, Applications applications) {
        this.workspaces = workspaces;
        this.calls = calls;
        this.applications = applications;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "listMemberCalls", summary = "Calls for members, last deadline first")
    public RestResponse<Page<MemberCallSummary>> list(@Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> calls.list(desk, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showMemberCall", summary = "One call")
    public RestResponse<MemberCallView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> calls.show(desk, id));
    }

    @GET
    @Path("{id}/applications")
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "listApplications",
            summary = "The applications to a call, best score first",
            description =
                    "For coordinators, the secretariat and the reviewers of the call. Scores of others are told to a"
                            + " reviewer after their own.")
    public RestResponse<List<ApplicationSummary>> applications(@PathParam("id") UUID id) {
        return workspaces.read(desk -> applications.of(desk, id));
    }

    @POST
    @Requires(Permission.CURATE)
    @Operation(operationId = "writeMemberCall", summary = "Draft a call for members")
    public RestResponse<MemberCallView> write(@NotNull @Valid MemberCallDraft draft) {
        return workspaces.create(draft, desk -> calls.write(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.CURATE)
    @Operation(operationId = "reviseMemberCall", summary = "Change a call")
    public RestResponse<MemberCallView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = MemberCallDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> calls.revise(desk, id, patch));
    }

    @POST
    @Path("{id}/move")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "moveMemberCall", summary = "Open, close, reopen or cancel a call, or publish its results")
    public RestResponse<MemberCallView> move(@PathParam("id") UUID id, @NotNull @Valid CallMove move) {
        return workspaces.change(move, desk -> calls.move(desk, id, move.step()));
    }
}
