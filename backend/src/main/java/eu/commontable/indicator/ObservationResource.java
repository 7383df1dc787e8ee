package eu.commontable.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.json.MergePatch;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One observation over HTTP. */
@Path("/api/v1/partnerships/{slug}/observations")
@Tag(name = "Indicators")
@RunOnVirtualThread
public class ObservationResource {
    private final Workspaces workspaces;
    private final Observations observations;

    ObservationResource(Workspaces workspaces, Observations observations) {
        this.workspaces = workspaces;
        this.observations = observations;
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showObservation", summary = "One observation")
    public RestResponse<ObservationView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> observations.show(desk, id));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.PARTICIPATE)
    @Operation(
            operationId = "correctObservation",
            summary = "Correct an observation",
            description = "Representatives correct those of their own organisation.")
    public RestResponse<ObservationView> correct(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ObservationDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> observations.correct(desk, id, patch));
    }

    @DELETE
    @Path("{id}")
    @Requires(Permission.PARTICIPATE)
    @Operation(
            operationId = "withdrawObservation",
            summary = "Withdraw an observation",
            description = "It leaves lists, charts and downloads; the history keeps it.")
    public RestResponse<Void> withdraw(@PathParam("id") UUID id) {
        return workspaces.discard(desk -> observations.withdraw(desk, id));
    }
}
