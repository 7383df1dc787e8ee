package eu.commontable.indicator;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.csv.Csv;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** All observations of a partnership as files. */
@Path("/api/v1/partnerships/{slug}")
@Tag(name = "Indicators")
@RunOnVirtualThread
public class DownloadResource {
    private final Workspaces workspaces;
    private final Downloads downloads;

    DownloadResource(Workspaces workspaces, Downloads downloads) {
        this.workspaces = workspaces;
        this.downloads = downloads;
    }

    @GET
    @Path("observations.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Requires(Permission.READ)
    @Operation(operationId = "downloadAllCsv", summary = "All observations as CSV", description = Downloads.CSV_RULES)
    public RestResponse<String> csv(@QueryParam("bom") boolean bom) {
        return downloads.named("csv", workspaces.read(desk -> downloads.csv(desk, new Scope.OfAll(), bom)));
    }

    @GET
    @Path("observations.jsonstat")
    @Produces(MediaType.APPLICATION_JSON)
    @Requires(Permission.READ)
    @Operation(
            operationId = "downloadAllJsonStat",
            summary = "All observations as JSON-stat 2.0",
            description = Downloads.JSON_STAT_RULES)
    @APIResponse(
            responseCode = "200",
            description = "A JSON-stat 2.0 dataset",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)))
    public RestResponse<JsonStat> jsonStat() {
        return downloads.named("json", workspaces.read(desk -> downloads.jsonStat(desk, new Scope.OfAll())));
    }
}
