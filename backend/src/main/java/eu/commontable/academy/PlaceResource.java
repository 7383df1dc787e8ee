package eu.commontable.academy;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Versioned;
import eu.commontable.partnership.Workspaces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A place in an academy over HTTP: with the link of a letter, without an account. */
@Path("/api/v1/partnerships/{slug}/academy-places/{token}")
@Tag(name = "Academies")
@RunOnVirtualThread
public class PlaceResource {
    private final Workspaces workspaces;
    private final OwnPlaces places;

    PlaceResource(Workspaces workspaces, OwnPlaces places) {
        this.workspaces = workspaces;
        this.places = places;
    }

    @GET
    @Requires(value = Permission.LINK, link = Addresses.PLACE)
    @Operation(operationId = "showOwnPlace", summary = "One's place in an academy, by its link")
    public RestResponse<OwnPlace> show(@PathParam("token") String token) {
        return workspaces.show(places::show);
    }

    @POST
    @Path("confirm")
    @Versioned
    @Requires(value = Permission.LINK, link = Addresses.PLACE)
    @Operation(operationId = "confirmOwnPlace", summary = "Take the place that is offered")
    public RestResponse<OwnPlace> confirm(@PathParam("token") String token) {
        return workspaces.change(null, desk -> places.answer(desk, EnrolmentStep.CONFIRM));
    }

    @POST
    @Path("withdraw")
    @Versioned
    @Requires(value = Permission.LINK, link = Addresses.PLACE)
    @Operation(
            operationId = "withdrawOwnPlace",
            summary = "Give the place back, or withdraw; the next one in the waiting list moves up at once")
    public RestResponse<OwnPlace> withdraw(@PathParam("token") String token) {
        return workspaces.change(null, desk -> places.answer(desk, EnrolmentStep.WITHDRAW));
    }
}
