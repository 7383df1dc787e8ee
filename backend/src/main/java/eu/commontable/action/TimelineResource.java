package eu.commontable.action;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The time line over HTTP. */
@Path("/api/v1/partnerships/{slug}/timeline")
@Tag(name = "Actions")
@RunOnVirtualThread
public class TimelineResource {
    private final Workspaces workspaces;
    private final Timeline timeline;

    TimelineResource(Workspaces workspaces, Timeline timeline) {
        this.workspaces = workspaces;
        this.timeline = timeline;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "showTimeline", summary = "Milestones of all visible actions and plans, by date")
    public RestResponse<Page<TimelineEntry>> show(
            @Valid @BeanParam TimelineFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> timeline.between(desk, filter, page));
    }
}
