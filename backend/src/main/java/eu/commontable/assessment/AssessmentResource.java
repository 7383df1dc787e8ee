package eu.commontable.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Assessments over HTTP. */
@Path("/api/v1/partnerships/{slug}")
@Tag(name = "Assessments")
@RunOnVirtualThread
public class AssessmentResource {
    private final Workspaces workspaces;
    private final Assessments assessments;

    AssessmentResource(Workspaces workspaces, Assessments assessments) {
        this.workspaces = workspaces;
        this.assessments = assessments;
    }

    @GET
    @Path("assessments")
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "listAssessments",
            summary = "Assessments, latest first",
            description =
                    "For the roles that the partnership names; for others there are none. `q` looks for a part of the"
                            + " organisation's name; sort by on or name.")
    public RestResponse<Page<AssessmentView>> list(
            @Valid @BeanParam AssessmentFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> assessments.list(desk, filter, page));
    }

    @GET
    @Path("assessment-access")
    @Requires(Permission.READ)
    @Operation(operationId = "showAssessmentAccess", summary = "Whether the viewer sees and writes assessments")
    public RestResponse<AssessmentAccess> access() {
        return workspaces.read(assessments::access);
    }

    @GET
    @Path("assessment-plot")
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "showAssessmentPlot",
            summary = "Influence and interest of organisations on a day, with where they stood before")
    public RestResponse<Plot> plot(
            @QueryParam("on") @Parameter(description = "The day; today if absent.", example = "2026-11-21")
                    LocalDate on,
            @QueryParam("theme") @Parameter(description = "Only assessments with a position on this theme.")
                    String theme) {
        return workspaces.read(desk -> assessments.plot(desk, on, theme));
    }

    @GET
    @Path("assessments/{id}")
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "showAssessment", summary = "One assessment")
    public RestResponse<AssessmentView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> assessments.show(desk, id));
    }

    @POST
    @Path("assessments")
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "signAssessment", summary = "Say how you see an organisation, on a day")
    public RestResponse<AssessmentView> sign(@NotNull @Valid AssessmentDraft draft) {
        return workspaces.create(draft, desk -> assessments.sign(desk, draft));
    }

    @PATCH
    @Path("assessments/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "reviseAssessment", summary = "Correct an assessment of your own")
    public RestResponse<AssessmentView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = AssessmentDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> assessments.revise(desk, id, patch));
    }

    @DELETE
    @Path("assessments/{id}")
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "removeAssessment", summary = "Remove an assessment of your own that was a mistake")
    public RestResponse<Void> remove(@PathParam("id") UUID id) {
        return workspaces.discard(desk -> assessments.remove(desk, id));
    }

    @GET
    @Path("assessment-setting")
    @Requires(Permission.GOVERN)
    @Operation(operationId = "showAssessmentSetting", summary = "Which roles see and write assessments")
    public RestResponse<AssessmentSetting> setting() {
        return workspaces.read(assessments::setting);
    }

    @POST
    @Path("assessment-setting")
    @Requires(Permission.GOVERN)
    @Operation(operationId = "performAssessmentSetting", summary = "Name the roles that see and write assessments")
    public RestResponse<AssessmentSetting> set(@NotNull @Valid AssessmentSetting setting) {
        return workspaces.perform(setting, desk -> assessments.set(desk, setting));
    }
}
