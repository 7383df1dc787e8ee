package eu.commontable.privacy;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Contacts that ask for a look, over HTTP. */
@Path("/api/v1/partnerships/{slug}/contact-reviews")
@Tag(name = "Privacy")
@RunOnVirtualThread
public class ReviewResource {
    private final Workspaces workspaces;
    private final ReviewRepository repository;

    ReviewResource(Workspaces workspaces, ReviewRepository repository) {
        this.workspaces = workspaces;
        this.repository = repository;
    }

    @GET
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "listContactReviews",
            summary =
                    "Contacts to look at again: expired or withdrawn consent, no reason to keep them, no sign of life",
            description = "`q` looks for a part of the name.")
    public RestResponse<Page<ReviewView>> list(
            @Valid @BeanParam ReviewFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> repository.page(desk, filter, page));
    }

    @POST
    @Path("confirmations")
    @Requires(Permission.CURATE)
    @Operation(operationId = "performContactConfirmation", summary = "Say of contacts that they are still right, today")
    public RestResponse<Confirmation.View> confirm(@NotNull @Valid Confirmation command) {
        return workspaces.perform(command, desk -> repository.confirm(desk, command.contactIds()));
    }
}
