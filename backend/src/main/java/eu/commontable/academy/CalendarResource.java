package eu.commontable.academy;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Calendar files over HTTP. */
@Path("/api/v1/partnerships/{slug}")
@Tag(name = "Academies")
@RunOnVirtualThread
public class CalendarResource {
    private final Workspaces workspaces;
    private final Calendars calendars;

    CalendarResource(Workspaces workspaces, Calendars calendars) {
        this.workspaces = workspaces;
        this.calendars = calendars;
    }

    @GET
    @Path("editions/{id}/calendar")
    @Produces(ICalendar.MEDIA_TYPE)
    @Requires(Permission.READ)
    @Operation(
            operationId = "showEditionCalendar",
            summary = "All sessions of an edition that have a day, as a calendar file",
            description = "Entries keep their UID; SEQUENCE rises with every change; cancelled sessions say so.")
    public RestResponse<String> ofEdition(@PathParam("id") UUID id) {
        return file(workspaces.read(desk -> calendars.ofEdition(desk, id)));
    }

    @GET
    @Path("sessions/{id}/calendar")
    @Produces(ICalendar.MEDIA_TYPE)
    @Requires(Permission.READ)
    @Operation(operationId = "showSessionCalendar", summary = "One session as a calendar file")
    public RestResponse<String> ofSession(@PathParam("id") UUID id) {
        return file(workspaces.read(desk -> calendars.ofSession(desk, id)));
    }

    @GET
    @Path("academy-places/{token}/calendar")
    @Produces(ICalendar.MEDIA_TYPE)
    @Requires(value = Permission.LINK, link = Addresses.PLACE)
    @Operation(
            operationId = "showPlaceCalendar",
            summary = "The sessions of an academy as a calendar file, by the link of one's place")
    public RestResponse<String> ofPlace(@PathParam("token") String token) {
        return file(workspaces.read(calendars::byLink));
    }

    private static RestResponse<String> file(RestResponse<String> told) {
        return RestResponse.ResponseBuilder.create(told.getStatusInfo(), told.getEntity())
                .header("ETag", told.getHeaderString("ETag"))
                .header("Content-Disposition", "attachment; filename=\"academy.ics\"")
                .build();
    }
}
