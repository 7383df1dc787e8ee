package eu.commontable.consultation.agreement;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Agreement over HTTP. */
@Path("/api/v1/partnerships/{slug}/consultations/{id}/agreement")
@Tag(name = "Room")
@RunOnVirtualThread
public class AgreementResource {
    private final Workspaces workspaces;
    private final Agreements agreements;

    AgreementResource(Workspaces workspaces, Agreements agreements) {
        this.workspaces = workspaces;
        this.agreements = agreements;
    }

    @GET
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "showAgreement",
            summary = "What the room thinks of ideas and practices, by level of governance and kind",
            description =
                    "Told once no phase for ideas goes on or is to come. Groups of few people are held back, and so is what would"
                            + " give them away by subtraction.")
    public RestResponse<AgreementView> show(@PathParam("id") UUID id) {
        return workspaces.read(desk -> agreements.show(desk, id));
    }
}
