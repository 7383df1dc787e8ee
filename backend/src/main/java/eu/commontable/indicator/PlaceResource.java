package eu.commontable.indicator;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.csv.Csv;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/** Places over HTTP: organisations of which something was observed. */
@Path("/api/v1/partnerships/{slug}/places")
@Tag(name = "Indicators")
@RunOnVirtualThread
public class PlaceResource {
    private final Workspaces workspaces;
    private final Places places;
    private final Downloads downloads;

    PlaceResource(Workspaces workspaces, Places places, Downloads downloads) {
        this.workspaces = workspaces;
        this.places = places;
        this.downloads = downloads;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "listPlaces", summary = "Organisations with observations, and how many")
    public RestResponse<Page<PlaceSummary>> list(@Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> places.list(desk, page));
    }

    @GET
    @Path("{organisationId}/indicators")
    @Requires(Permission.READ)
    @Operation(operationId = "listIndicatorsOfPlace", summary = "All indicators of a place with their observations")
    public RestResponse<Page<PlaceIndicator>> indicators(
            @PathParam("organisationId") UUID id, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> places.indicators(desk, id, page));
    }

    @GET
    @Path("{organisationId}/observations.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Requires(Permission.READ)
    @Operation(
            operationId = "downloadPlaceCsv",
            summary = "Observations of a place as CSV",
            description = Downloads.CSV_RULES)
    public RestResponse<String> csv(@PathParam("organisationId") UUID id, @QueryParam("bom") boolean bom) {
        return downloads.named("csv", workspaces.read(desk -> downloads.csv(desk, new Scope.OfPlace(id), bom)));
    }

    @GET
    @Path("{organisationId}/observations.jsonstat")
    @Produces(MediaType.APPLICATION_JSON)
    @Requires(Permission.READ)
    @Operation(
            operationId = "downloadPlaceJsonStat",
            summary = "Observations of a place as JSON-stat 2.0",
            description = Downloads.JSON_STAT_RULES)
    @APIResponse(
            responseCode = "200",
            description = "A JSON-stat 2.0 dataset",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)))
    public RestResponse<JsonStat> jsonStat(@PathParam("organisationId") UUID id) {
        return downloads.named("json", workspaces.read(desk -> downloads.jsonStat(desk, new Scope.OfPlace(id))));
    }
}
