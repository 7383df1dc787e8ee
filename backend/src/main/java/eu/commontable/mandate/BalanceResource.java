package eu.commontable.mandate;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The balance of the table over HTTP. */
@Path("/api/v1/partnerships/{slug}")
@Tag(name = "Mandates")
@RunOnVirtualThread
public class BalanceResource {
    private final Workspaces workspaces;
    private final Balances balances;

    BalanceResource(Workspaces workspaces, Balances balances) {
        this.workspaces = workspaces;
        this.balances = balances;
    }

    @GET
    @Path("balance")
    @Requires(Permission.READ)
    @Operation(
            operationId = "showBalance",
            summary = "The table by level, country, kind, size and migrant-led, held against the targets")
    public RestResponse<Balance> show() {
        return workspaces.read(balances::show);
    }

    @POST
    @Path("balance-targets")
    @Requires(Permission.CURATE)
    @Operation(operationId = "setBalanceTarget", summary = "Set a target for the balance of the table")
    public RestResponse<Target> set(@NotNull @Valid TargetDraft draft) {
        return workspaces.create(draft, desk -> balances.set(desk, draft));
    }

    @DELETE
    @Path("balance-targets/{id}")
    @Requires(Permission.CURATE)
    @Operation(operationId = "dropBalanceTarget", summary = "Drop a target")
    public RestResponse<Void> drop(@PathParam("id") UUID id) {
        return workspaces.discard(desk -> balances.drop(desk, id));
    }
}
