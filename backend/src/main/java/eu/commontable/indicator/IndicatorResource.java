package eu.commontable.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Versioned;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The catalogue of indicators over HTTP. */
@Path("/api/v1/partnerships/{slug}/indicators")
@Tag(name = "Indicators")
@RunOnVirtualThread
public class IndicatorResource {
    private final Workspaces workspaces;
    private final Indicators indicators;

    IndicatorResource(Workspaces workspaces, Indicators indicators) {
        this.workspaces = workspaces;
        this.indicators = indicators;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "listIndicators", summary = "Indicators, filtered, sorted, searched")
    public RestResponse<Page<IndicatorSummary>> list(
            @Valid @BeanParam IndicatorFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> indicators.list(desk, filter, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showIndicator", summary = "One indicator with the latest value of every place")
    public RestResponse<IndicatorView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> indicators.show(desk, id));
    }

    @POST
    @Requires(Permission.CURATE)
    @Operation(operationId = "defineIndicator", summary = "Define a new indicator")
    public RestResponse<IndicatorView> define(@NotNull @Valid IndicatorDraft draft) {
        return workspaces.create(draft, desk -> indicators.define(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.CURATE)
    @Operation(operationId = "reviseIndicator", summary = "Change fields of an indicator")
    public RestResponse<IndicatorView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = IndicatorDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> indicators.revise(desk, id, patch));
    }

    @POST
    @Path("{id}/archive")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "archiveIndicator", summary = "Put an indicator away without losing it")
    public RestResponse<IndicatorView> archive(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> indicators.archive(desk, id, true));
    }

    @POST
    @Path("{id}/restore")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "restoreIndicator", summary = "Bring an archived indicator back")
    public RestResponse<IndicatorView> restore(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> indicators.archive(desk, id, false));
    }
}
