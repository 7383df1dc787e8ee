package eu.commontable.stakeholder;

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

/** Seats over HTTP. */
@Path("/api/v1/partnerships/{slug}/memberships")
@Tag(name = "Stakeholders")
@RunOnVirtualThread
public class MembershipResource {
    private final Workspaces workspaces;
    private final Memberships memberships;

    MembershipResource(Workspaces workspaces, Memberships memberships) {
        this.workspaces = workspaces;
        this.memberships = memberships;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(
            operationId = "listMemberships",
            summary = "Seats in the partnership",
            description = "`q` looks for a part of the organisation's name; sort by name, ends or updated.")
    public RestResponse<Page<MembershipView>> list(
            @Valid @BeanParam MembershipFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> memberships.list(desk, filter, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showMembership", summary = "One seat")
    public RestResponse<MembershipView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> memberships.show(desk, id));
    }

    @POST
    @Requires(Permission.CURATE)
    @Operation(operationId = "giveSeat", summary = "Give an organisation a seat")
    public RestResponse<MembershipView> seat(@NotNull @Valid MembershipDraft draft) {
        return workspaces.create(draft, desk -> memberships.seat(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.CURATE)
    @Operation(operationId = "reviseMembership", summary = "Change role, term, mandate, vote or successor of a seat")
    public RestResponse<MembershipView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = MembershipDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> memberships.revise(desk, id, patch));
    }

    @POST
    @Path("{id}/succession")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "succeedMembership",
            summary = "Let another organisation follow in a seat: ends the old term, begins the new one",
            description = "`If-Match` names the seat that ends; the answer is the new seat.")
    public RestResponse<MembershipView> succeed(@PathParam("id") UUID id, @NotNull @Valid Succession succession) {
        return workspaces.change(succession, desk -> memberships.succeed(desk, id, succession));
    }

    @DELETE
    @Path("{id}")
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "removeMembership",
            summary = "Remove a seat that was a mistake; one that is over gets an end")
    public RestResponse<Void> remove(@PathParam("id") UUID id) {
        return workspaces.discard(desk -> memberships.remove(desk, id));
    }
}
