package eu.commontable.stakeholder;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Ties between organisations over HTTP. */
@Path("/api/v1/partnerships/{slug}/relationships")
@Tag(name = "Stakeholders")
@RunOnVirtualThread
public class RelationshipResource {
    private final Workspaces workspaces;
    private final Relationships relationships;

    RelationshipResource(Workspaces workspaces, Relationships relationships) {
        this.workspaces = workspaces;
        this.relationships = relationships;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(
            operationId = "listRelationships",
            summary = "Ties between organisations",
            description =
                    "`q` looks for a part of either name. A tie to an organisation that you may not see is not there.")
    public RestResponse<Page<RelationshipView>> list(
            @Valid @BeanParam RelationshipFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> relationships.list(desk, filter, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showRelationship", summary = "One tie, with how it is said from both ends")
    public RestResponse<RelationshipView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> relationships.show(desk, id));
    }

    @POST
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "tieOrganisations", summary = "Tie one organisation to another")
    public RestResponse<RelationshipView> tie(@NotNull @Valid RelationshipDraft draft) {
        return workspaces.create(draft, desk -> relationships.tie(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "reviseRelationship", summary = "Change type, dates or note of a tie")
    public RestResponse<RelationshipView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = RelationshipDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> relationships.revise(desk, id, patch));
    }

    @DELETE
    @Path("{id}")
    @Requires(Permission.PARTICIPATE)
    @Operation(
            operationId = "untieOrganisations",
            summary = "Remove a tie that was a mistake; one that is over gets an end")
    public RestResponse<Void> untie(@PathParam("id") UUID id) {
        return workspaces.discard(desk -> relationships.untie(desk, id));
    }
}
