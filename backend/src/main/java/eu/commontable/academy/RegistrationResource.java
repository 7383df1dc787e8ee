package eu.commontable.academy;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Registration for an academy over HTTP. */
@Path("/api/v1/partnerships/{slug}/editions/{id}/registration")
@Tag(name = "Academies")
@RunOnVirtualThread
public class RegistrationResource {
    private final Workspaces workspaces;
    private final Registrations registrations;

    RegistrationResource(Workspaces workspaces, Registrations registrations) {
        this.workspaces = workspaces;
        this.registrations = registrations;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "showRegistration", summary = "How one registers for an edition, and whether one can now")
    public RestResponse<RegistrationView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> registrations.show(desk, id));
    }

    @PUT
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "setRegistration",
            summary = "Say how one registers: places, days, criteria, reviewers",
            description = "More places than before go to who waits, in the same step.")
    public RestResponse<RegistrationView> set(@PathParam("id") UUID id, @NotNull @Valid RegistrationDraft draft) {
        return workspaces.change(draft, desk -> registrations.set(desk, id, draft));
    }
}
