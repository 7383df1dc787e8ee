package eu.commontable.expertise;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The expert pool over HTTP. */
@Path("/api/v1/partnerships/{slug}/experts")
@Tag(name = "Experts")
@RunOnVirtualThread
public class ExpertResource {
    private final Workspaces workspaces;
    private final Experts experts;

    ExpertResource(Workspaces workspaces, Experts experts) {
        this.workspaces = workspaces;
        this.experts = experts;
    }

    @GET
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "listExperts", summary = "The expert pool; experts see themselves")
    public RestResponse<Page<ExpertSummary>> list(
            @Valid @BeanParam ExpertFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> experts.list(desk, filter, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "showExpert", summary = "One expert, and the calls they were asked in")
    public RestResponse<ExpertView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> experts.show(desk, id));
    }

    @POST
    @Requires(Permission.CURATE)
    @Operation(operationId = "inviteExpert", summary = "Invite somebody into the pool, with or without an account")
    public RestResponse<ExpertView> invite(@NotNull @Valid ExpertInvitation draft) {
        return workspaces.create(draft, desk -> experts.invite(desk, draft));
    }

    @DELETE
    @Path("{id}")
    @Requires(Permission.CURATE)
    @Operation(operationId = "removeExpert", summary = "Take an expert out of the pool, with all they answered")
    public RestResponse<Void> remove(@PathParam("id") UUID id) {
        return workspaces.discard(desk -> experts.remove(desk, id));
    }

    @GET
    @Path("profile/{token}")
    @Requires(value = Permission.LINK, link = Letters.PROFILE)
    @Operation(operationId = "showOwnExpertProfile", summary = "The profile that a signed link opens")
    public RestResponse<OwnProfile> own(@PathParam("token") String token) {
        return workspaces.watch(experts::own);
    }

    @POST
    @Path("profile/{token}")
    @Requires(value = Permission.LINK, link = Letters.PROFILE)
    @Operation(operationId = "performJoiningExperts", summary = "Join the pool, or change the own profile")
    public RestResponse<OwnProfile> join(@PathParam("token") String token, @NotNull @Valid ExpertProfile profile) {
        return workspaces.perform(profile, desk -> experts.join(desk, profile));
    }

    @POST
    @Path("profile/{token}/leave")
    @Requires(value = Permission.LINK, link = Letters.PROFILE)
    @Operation(operationId = "performLeavingExperts", summary = "Leave the pool; the link brings back")
    public RestResponse<OwnProfile> leave(@PathParam("token") String token) {
        return workspaces.perform(null, experts::leave);
    }
}
