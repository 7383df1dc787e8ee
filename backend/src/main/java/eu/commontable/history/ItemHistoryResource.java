package eu.commontable.history;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.paging.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The history of one item of any kind, over HTTP. */
@Path("/api/v1/partnerships/{slug}/items/{id}/history")
@Tag(name = "History")
@RunOnVirtualThread
public class ItemHistoryResource {
    private final Workspaces workspaces;
    private final Histories histories;

    ItemHistoryResource(Workspaces workspaces, Histories histories) {
        this.workspaces = workspaces;
        this.histories = histories;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "listHistoryOfItem", summary = "Who changed one item, newest first, field by field")
    public RestResponse<Page<HistoryView>> list(@PathParam("id") UUID id, @Valid @BeanParam HistoryPage page) {
        return workspaces.read(desk -> histories.ofItem(desk, id, page.request()));
    }
}
