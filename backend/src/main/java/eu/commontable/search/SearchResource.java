package eu.commontable.search;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Search over HTTP. */
@Path("/api/v1/partnerships/{slug}/search")
@Tag(name = "Search")
@RunOnVirtualThread
public class SearchResource {
    private final Workspaces workspaces;
    private final Searching searching;

    SearchResource(Workspaces workspaces, Searching searching) {
        this.workspaces = workspaces;
        this.searching = searching;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "search", summary = "Items of every kind that match, best first")
    public RestResponse<SearchResults> search(@Valid @BeanParam SearchRequest request) {
        return workspaces.read(desk -> searching.search(desk, request));
    }
}
