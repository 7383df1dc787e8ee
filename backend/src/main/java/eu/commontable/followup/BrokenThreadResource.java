package eu.commontable.followup;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.csv.Csv;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Dilemmas whose thread broke, over HTTP. */
@Path("/api/v1/partnerships/{slug}/broken-threads")
@Tag(name = "Follow-up")
@RunOnVirtualThread
public class BrokenThreadResource {
    private final Workspaces workspaces;
    private final BrokenThreads broken;

    BrokenThreadResource(Workspaces workspaces, BrokenThreads broken) {
        this.workspaces = workspaces;
        this.broken = broken;
    }

    @GET
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "listBrokenThreads", summary = "Dilemmas whose thread broke, and why")
    public RestResponse<Page<BrokenThread>> list(
            @Valid @BeanParam BrokenFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> broken.list(desk, filter, page));
    }

    @GET
    @Path("reasons")
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "listBreakReasons", summary = "How many dilemmas broke for each reason")
    public RestResponse<List<ReasonCount>> reasons(@Valid @BeanParam BrokenFilter filter) {
        return workspaces.read(desk -> broken.counts(desk, filter));
    }

    @GET
    @Path("csv")
    @Produces(Csv.MEDIA_TYPE)
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "exportBrokenThreads",
            summary = "The list as a CSV file, safe to open in a spreadsheet",
            description = "The filters, search and sort of the list; all rows, up to 20,000.")
    public RestResponse<String> export(@Valid @BeanParam BrokenFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> broken.csv(desk, filter, page));
    }
}
