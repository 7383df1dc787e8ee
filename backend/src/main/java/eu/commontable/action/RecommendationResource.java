package eu.commontable.action;

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

/** Recommendations over HTTP. */
@Path("/api/v1/partnerships/{slug}/recommendations")
@Tag(name = "Actions")
@RunOnVirtualThread
public class RecommendationResource {
    private final Workspaces workspaces;
    private final Recommendations recommendations;

    RecommendationResource(Workspaces workspaces, Recommendations recommendations) {
        this.workspaces = workspaces;
        this.recommendations = recommendations;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(
            operationId = "listRecommendations",
            summary = "Recommendations of all actions, with what became of them")
    public RestResponse<Page<RecommendationSummary>> list(
            @Valid @BeanParam RecommendationFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> recommendations.list(desk, filter, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showRecommendation", summary = "One recommendation")
    public RestResponse<RecommendationView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> recommendations.show(desk, id));
    }

    @POST
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "makeRecommendation", summary = "Make a recommendation")
    public RestResponse<RecommendationView> make(@NotNull @Valid RecommendationDraft draft) {
        return workspaces.create(draft, desk -> recommendations.make(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "reviseRecommendation", summary = "Change fields of a recommendation")
    public RestResponse<RecommendationView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = RecommendationDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> recommendations.revise(desk, id, patch));
    }

    @POST
    @Path("{id}/archive")
    @Versioned
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "archiveRecommendation", summary = "Put a recommendation away without losing it")
    public RestResponse<RecommendationView> archive(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> recommendations.archive(desk, id, true));
    }

    @POST
    @Path("{id}/restore")
    @Versioned
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "restoreRecommendation", summary = "Bring an archived recommendation back")
    public RestResponse<RecommendationView> restore(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> recommendations.archive(desk, id, false));
    }
}
