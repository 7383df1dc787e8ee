package eu.commontable.partnership.people;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.paging.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The named persons of any item over HTTP. */
@Path("/api/v1/partnerships/{slug}/items/{item}/audience")
@Tag(name = "People")
@RunOnVirtualThread
public class AudienceResource {
    private final Workspaces workspaces;
    private final Audiences audiences;

    AudienceResource(Workspaces workspaces, Audiences audiences) {
        this.workspaces = workspaces;
        this.audiences = audiences;
    }

    @GET
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "listAudience", summary = "The persons who are named for an item")
    public RestResponse<Page<NamedPerson>> list(@PathParam("item") UUID item) {
        return workspaces.read(desk -> new Page<>(audiences.list(desk, item), null, null));
    }

    @POST
    @Requires(Permission.PARTICIPATE)
    @Operation(
            operationId = "namePerson",
            summary = "Name a person for an item",
            description = "They see a confidential or group item from now on; an expert sees what they are named for.")
    public RestResponse<NamedPerson> name(@PathParam("item") UUID item, @NotNull @Valid NamingDraft draft) {
        return workspaces.create(draft, desk -> audiences.name(desk, item, draft));
    }

    @DELETE
    @Path("{participant}")
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "releasePerson", summary = "End the naming of a person for an item")
    public RestResponse<Void> release(@PathParam("item") UUID item, @PathParam("participant") UUID participant) {
        return workspaces.discard(desk -> audiences.release(desk, item, participant));
    }
}
