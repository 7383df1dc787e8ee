package eu.commontable.duplicate;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Versioned;
import eu.commontable.partnership.Workspaces;
import eu.commontable.partnership.job.JobView;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Pairs of organisations that may be one, over HTTP. */
@Path("/api/v1/partnerships/{slug}/duplicates")
@Tag(name = "Duplicates")
@RunOnVirtualThread
public class DuplicateResource {
    private final Workspaces workspaces;
    private final Duplicates duplicates;

    DuplicateResource(Workspaces workspaces, Duplicates duplicates) {
        this.workspaces = workspaces;
        this.duplicates = duplicates;
    }

    @GET
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "listDuplicates",
            summary = "Pairs of organisations that may be one, the likeliest first",
            description = "As they were found last; `q` looks for a part of either name.")
    public RestResponse<Page<DuplicateView>> list(
            @Valid @BeanParam DuplicateFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> duplicates.list(desk, filter, page));
    }

    @GET
    @Path("proposals")
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "proposeMatches",
            summary = "What an organisation may be already, while somebody writes it down",
            description = "Up to five among those that you may see, best first.")
    public RestResponse<MatchesView> propose(@Valid @BeanParam ProbeParameters probe) {
        return workspaces.read(desk -> duplicates.proposals(desk, probe.probe()));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.CURATE)
    @Operation(operationId = "showDuplicate", summary = "One pair")
    public RestResponse<DuplicateView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> duplicates.show(desk, id));
    }

    @POST
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "findDuplicates",
            summary = "Compare all organisations with each other, as a job",
            description = "Pairs that were dismissed stay dismissed. Result: `compared`, `pairs`.")
    public RestResponse<JobView> find() {
        return workspaces.create(null, "jobs", duplicates::find);
    }

    @POST
    @Path("{id}/dismiss")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "dismissDuplicate", summary = "Say that these are two")
    public RestResponse<DuplicateView> dismiss(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> duplicates.dismiss(desk, id, true));
    }

    @POST
    @Path("{id}/reconsider")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "reconsiderDuplicate", summary = "Put a dismissed pair back into the list")
    public RestResponse<DuplicateView> reconsider(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> duplicates.dismiss(desk, id, false));
    }
}
