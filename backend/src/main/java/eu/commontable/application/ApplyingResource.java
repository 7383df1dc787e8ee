package eu.commontable.application;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Applying over HTTP: with a link, without an account. */
@Path("/api/v1/partnerships/{slug}")
@Tag(name = "Applications")
@RunOnVirtualThread
public class ApplyingResource {
    private final Workspaces workspaces;
    private final Applying applying;

    ApplyingResource(Workspaces workspaces, Applying applying) {
        this.workspaces = workspaces;
        this.applying = applying;
    }

    @GET
    @Path("open-calls/{token}")
    @Requires(value = Permission.LINK, link = Addresses.CALL)
    @Operation(operationId = "showOpenCall", summary = "A call for members, by its public link")
    public RestResponse<OpenCall> call(@PathParam("token") String token) {
        return workspaces.read(applying::call);
    }

    @POST
    @Path("open-calls/{token}/applications")
    @Requires(value = Permission.LINK, link = Addresses.CALL)
    @Operation(
            operationId = "performApplying",
            summary = "Apply to a call, without an account",
            description =
                    "Answers with the link under which the applicant comes back; it is mailed as well if we send mail.")
    public RestResponse<Receipt> apply(@PathParam("token") String token, @NotNull @Valid ApplicationDraft draft) {
        return workspaces.perform(draft, desk -> applying.apply(desk, draft));
    }

    @GET
    @Path("own-applications/{token}")
    @Requires(value = Permission.LINK, link = Addresses.APPLICATION)
    @Operation(operationId = "showOwnApplication", summary = "An application, by the link of its applicant")
    public RestResponse<OwnApplication> show(@PathParam("token") String token) {
        return workspaces.show(applying::show);
    }

    @PATCH
    @Path("own-applications/{token}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(value = Permission.LINK, link = Addresses.APPLICATION)
    @Operation(operationId = "correctOwnApplication", summary = "Correct one's application until the deadline")
    public RestResponse<OwnApplication> correct(
            @PathParam("token") String token,
            @RequestBody(content = @Content(schema = @Schema(implementation = ApplicationDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> applying.correct(desk, patch));
    }

    @POST
    @Path("own-applications/{token}/withdraw")
    @Versioned
    @Requires(value = Permission.LINK, link = Addresses.APPLICATION)
    @Operation(operationId = "withdrawOwnApplication", summary = "Take one's application back")
    public RestResponse<OwnApplication> withdraw(@PathParam("token") String token) {
        return workspaces.change(null, applying::withdraw);
    }
}
