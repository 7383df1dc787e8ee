package eu.commontable.indicator;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.csv.Csv;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The observations of one indicator over HTTP. */
@Path("/api/v1/partnerships/{slug}/indicators")
@Tag(name = "Indicators")
@RunOnVirtualThread
public class IndicatorObservationResource {
    private final Workspaces workspaces;
    private final Observations observations;
    private final Downloads downloads;

    IndicatorObservationResource(Workspaces workspaces, Observations observations, Downloads downloads) {
        this.workspaces = workspaces;
        this.observations = observations;
        this.downloads = downloads;
    }

    @GET
    @Path("{id}/observations")
    @Requires(Permission.READ)
    @Operation(operationId = "listObservations", summary = "Observations of an indicator")
    public RestResponse<Page<ObservationView>> list(
            @PathParam("id") UUID id, @BeanParam ObservationFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> observations.list(desk, id, filter, page));
    }

    @POST
    @Path("{id}/observations")
    @Requires(Permission.PARTICIPATE)
    @Operation(
            operationId = "reportObservation",
            summary = "Report a value of an indicator",
            description =
                    "Representatives report for their own organisation. One value per indicator, place and period.")
    public RestResponse<ObservationView> report(@PathParam("id") UUID id, @NotNull @Valid ObservationDraft draft) {
        return workspaces.create(draft, "observations", desk -> observations.report(desk, id, draft));
    }

    @GET
    @Path("{id}/observations.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Requires(Permission.READ)
    @Operation(
            operationId = "downloadIndicatorCsv",
            summary = "Observations of an indicator as CSV",
            description = Downloads.CSV_RULES)
    public RestResponse<String> csv(@PathParam("id") UUID id, @QueryParam("bom") boolean bom) {
        return downloads.named("csv", workspaces.read(desk -> downloads.csv(desk, new Scope.OfIndicator(id), bom)));
    }

    @GET
    @Path("{id}/observations.jsonstat")
    @Produces(MediaType.APPLICATION_JSON)
    @Requires(Permission.READ)
    @Operation(
            operationId = "downloadIndicatorJsonStat",
            summary = "Observations of an indicator as JSON-stat 2.0",
            description = Downloads.JSON_STAT_RULES)
    @APIResponse(
            responseCode = "200",
            description = "A JSON-stat 2.0 dataset",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)))
    public RestResponse<JsonStat> jsonStat(@PathParam("id") UUID id) {
        return downloads.named("json", workspaces.read(desk -> downloads.jsonStat(desk, new Scope.OfIndicator(id))));
    }
}
