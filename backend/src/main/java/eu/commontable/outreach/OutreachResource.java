package eu.commontable.outreach;

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
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The gap over HTTP. */
@Path("/api/v1/partnerships/{slug}/outreach")
@Tag(name = "Stakeholders")
@RunOnVirtualThread
public class OutreachResource {
    private final Workspaces workspaces;
    private final Matrices matrices;
    private final Proposals proposals;
    private final InviteLists lists;

    OutreachResource(Workspaces workspaces, Matrices matrices, Proposals proposals, InviteLists lists) {
        this.workspaces = workspaces;
        this.matrices = matrices;
        this.proposals = proposals;
        this.lists = lists;
    }

    @GET
    @Path("matrix")
    @Requires(Permission.PARTICIPATE)
    @Operation(
            operationId = "showOutreachMatrix",
            summary = "Whom the partnership knows, invited and has at its table, by two dimensions",
            description = "Countries are those of the European Union and all others with an organisation.")
    public RestResponse<MatrixView> matrix(@Valid @BeanParam MatrixFilter filter) {
        return workspaces.read(desk -> matrices.show(desk, filter));
    }

    @GET
    @Path("proposal")
    @Requires(Permission.PARTICIPATE)
    @Operation(
            operationId = "proposeOutreach",
            summary = "Whom to invite so that chosen empty cells close, with the arithmetic",
            description =
                    "A greedy set cover: whoever closes most of what is still open comes first. Chosen cells in which somebody"
                            + " counts already are no gaps.")
    public RestResponse<ProposalView> proposal(
            @Valid @BeanParam MatrixFilter filter,
            @QueryParam("measure") @DefaultValue("member") @Parameter(description = "What counts as closed.")
                    Measure measure,
            @QueryParam("cell")
                    @Size(max = 100, message = "Choose at most 100 cells, or none for all.")
                    @Parameter(
                            description =
                                    "A cell as row:column, for example city:local; up to 100. Left out: every empty cell.")
                    List<String> cells,
            @QueryParam("multipliers")
                    @DefaultValue("true")
                    @Parameter(description = "true: who passes news on to somebody in a cell closes it too.")
                    boolean multipliers) {
        return workspaces.read(desk -> proposals.propose(desk, filter, measure, cells, multipliers));
    }

    @GET
    @Path("lists")
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "listOutreachLists", summary = "Lists of whom to invite")
    public RestResponse<Page<ListSummary>> list(@Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> lists.list(desk, page));
    }

    @GET
    @Path("lists/{id}")
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "showOutreachList", summary = "One list of whom to invite, and how far that has come")
    public RestResponse<ListView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> lists.show(desk, id));
    }

    @POST
    @Path("lists")
    @Requires(Permission.CURATE)
    @Operation(operationId = "keepOutreachList", summary = "Keep a list of whom to invite")
    public RestResponse<ListView> keep(@NotNull @Valid ListDraft draft) {
        return workspaces.create(draft, desk -> lists.keep(desk, draft));
    }

    @PATCH
    @Path("lists/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.CURATE)
    @Operation(operationId = "reviseOutreachList", summary = "Change name, note or entries of a list")
    public RestResponse<ListView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ListDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> lists.revise(desk, id, patch));
    }

    @DELETE
    @Path("lists/{id}")
    @Requires(Permission.CURATE)
    @Operation(operationId = "dropOutreachList", summary = "Drop a list; the organisations stay")
    public RestResponse<Void> drop(@PathParam("id") UUID id) {
        return workspaces.discard(desk -> lists.drop(desk, id));
    }
}
