package eu.commontable.followup;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the links in follow-up letters open, over HTTP. */
@Path("/api/v1/partnerships/{slug}/follow-ups/{token}")
@Tag(name = "Follow-up")
@RunOnVirtualThread
public class FollowUpResource {
    private final Workspaces workspaces;
    private final FollowUps followUps;

    FollowUpResource(Workspaces workspaces, FollowUps followUps) {
        this.workspaces = workspaces;
        this.followUps = followUps;
    }

    @GET
    @Requires(value = Permission.LINK, link = Letters.FOLLOW_UP)
    @Operation(
            operationId = "showFollowUp",
            summary = "The takeaways that a signed link asks about, and the answers so far")
    public RestResponse<OpenedView> opened(@PathParam("token") String token) {
        return workspaces.watch(followUps::opened);
    }

    @POST
    @Requires(value = Permission.LINK, link = Letters.FOLLOW_UP)
    @Operation(
            operationId = "performFollowUpAnswers",
            summary = "Tell what came of takeaways, or correct it until the next round")
    public RestResponse<OpenedView> answer(@PathParam("token") String token, @NotNull @Valid LinkAnswers answers) {
        return workspaces.perform(answers, desk -> followUps.answer(desk, answers));
    }
}
