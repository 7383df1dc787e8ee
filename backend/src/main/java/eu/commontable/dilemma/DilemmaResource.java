package eu.commontable.dilemma;

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

/** Dilemmas over HTTP. */
@Path("/api/v1/partnerships/{slug}/dilemmas")
@Tag(name = "Dilemmas")
@RunOnVirtualThread
public class DilemmaResource {
    private final Workspaces workspaces;
    private final Dilemmas dilemmas;

    DilemmaResource(Workspaces workspaces, Dilemmas dilemmas) {
        this.workspaces = workspaces;
        this.dilemmas = dilemmas;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "listDilemmas", summary = "Dilemmas, filtered, sorted, searched; the newest first")
    public RestResponse<Page<DilemmaSummary>> list(
            @Valid @BeanParam DilemmaFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> dilemmas.list(desk, filter, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showDilemma", summary = "One dilemma, its session, and practices on the same themes")
    public RestResponse<DilemmaView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> dilemmas.show(desk, id));
    }

    @POST
    @Requires(Permission.PARTICIPATE)
    @Operation(
            operationId = "proposeDilemma",
            summary = "Propose a dilemma",
            description =
                    "A member asks for their own organisation. Until it is accepted, its author and the secretariat see it.")
    public RestResponse<DilemmaView> propose(@NotNull @Valid DilemmaDraft draft) {
        return workspaces.create(draft, desk -> dilemmas.propose(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.PARTICIPATE)
    @Operation(
            operationId = "reviseDilemma",
            summary = "Change fields of a dilemma",
            description = "Who proposed it may, until it is accepted; the secretariat may at any time.")
    public RestResponse<DilemmaView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = DilemmaDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> dilemmas.revise(desk, id, patch));
    }
}
