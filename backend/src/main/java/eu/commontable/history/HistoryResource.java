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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The history of a partnership as a whole, over HTTP. */
@Path("/api/v1/partnerships/{slug}/history")
@Tag(name = "History")
@RunOnVirtualThread
public class HistoryResource {
    private final Workspaces workspaces;
    private final Histories histories;

    HistoryResource(Workspaces workspaces, Histories histories) {
        this.workspaces = workspaces;
        this.histories = histories;
    }

    @GET
    @Requires(Permission.GOVERN)
    @Operation(
            operationId = "listHistory",
            summary = "Who changed what, newest first",
            description = "Items that the viewer may not see do not appear.")
    public RestResponse<Page<HistoryView>> list(@BeanParam HistoryFilter filter, @Valid @BeanParam HistoryPage page) {
        return workspaces.read(desk -> histories.whole(desk, filter, page.request()));
    }
}
