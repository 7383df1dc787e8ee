package eu.commontable.dilemma;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Versioned;
import eu.commontable.partnership.Workspaces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps in the life of a dilemma, over HTTP. */
@Path("/api/v1/partnerships/{slug}/dilemmas/{id}")
@Tag(name = "Dilemmas")
@RunOnVirtualThread
public class DilemmaStepsResource {
    private final Workspaces workspaces;
    private final Dilemmas dilemmas;

    DilemmaStepsResource(Workspaces workspaces, Dilemmas dilemmas) {
        this.workspaces = workspaces;
        this.dilemmas = dilemmas;
    }

    @POST
    @Path("accept")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "acceptDilemma",
            summary = "Take a proposed dilemma up; everyone it is shared with sees it now")
    public RestResponse<DilemmaView> accept(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> dilemmas.accept(desk, id));
    }

    @POST
    @Path("decline")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "declineDilemma", summary = "Say no to a proposed dilemma, with a reason")
    public RestResponse<DilemmaView> decline(@PathParam("id") UUID id, @NotNull @Valid Declining declining) {
        return workspaces.change(declining, desk -> dilemmas.decline(desk, id, declining));
    }

    @POST
    @Path("conclude")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "concludeDilemma",
            summary = "Close an accepted dilemma with what the presenter takes with them")
    public RestResponse<DilemmaView> conclude(@PathParam("id") UUID id, @Valid Conclusion conclusion) {
        return workspaces.change(conclusion, desk -> dilemmas.conclude(desk, id, conclusion));
    }

    @POST
    @Path("reopen")
    @Versioned
    @Requires(Permission.PARTICIPATE)
    @Operation(
            operationId = "reopenDilemma",
            summary = "Take a step back",
            description =
                    "From concluded to accepted and from declined to proposed (secretariat), from withdrawn to proposed (who"
                            + " proposed it).")
    public RestResponse<DilemmaView> reopen(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> dilemmas.reopen(desk, id));
    }

    @POST
    @Path("withdraw")
    @Versioned
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "withdrawDilemma", summary = "Take one's own proposal back")
    public RestResponse<DilemmaView> withdraw(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> dilemmas.withdraw(desk, id));
    }

    @POST
    @Path("archive")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "archiveDilemma", summary = "Put a dilemma away without losing it")
    public RestResponse<DilemmaView> archive(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> dilemmas.archive(desk, id, true));
    }

    @POST
    @Path("restore")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "restoreDilemma", summary = "Bring an archived dilemma back")
    public RestResponse<DilemmaView> restore(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> dilemmas.archive(desk, id, false));
    }
}
