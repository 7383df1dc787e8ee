package eu.commontable.academy;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Participants of academies over HTTP. */
@Path("/api/v1/partnerships/{slug}")
@Tag(name = "Academies")
@RunOnVirtualThread
public class AttendanceResource {
    private final Workspaces workspaces;
    private final Attendances attendances;

    AttendanceResource(Workspaces workspaces, Attendances attendances) {
        this.workspaces = workspaces;
        this.attendances = attendances;
    }

    @GET
    @Path("editions/{id}/participants")
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "listAcademyParticipants",
            summary = "Who has a confirmed place, and who was at which session")
    public RestResponse<List<AcademyParticipant>> participants(@PathParam("id") UUID id) {
        return workspaces.read(desk -> attendances.participants(desk, id));
    }

    @POST
    @Path("sessions/{id}/attendance")
    @Requires(Permission.CURATE)
    @Operation(operationId = "performAttendance", summary = "Note who was at a session")
    public RestResponse<List<AcademyParticipant>> note(
            @PathParam("id") UUID id, @NotNull @Valid AttendanceMarks marks) {
        return workspaces.perform(marks, desk -> attendances.note(desk, id, marks));
    }
}
