package eu.commontable.agenda;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Versioned;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Events over HTTP. */
@Path("/api/v1/partnerships/{slug}/events")
@Tag(name = "Agenda")
@RunOnVirtualThread
public class EventResource {
    private final Workspaces workspaces;
    private final Events events;

    EventResource(Workspaces workspaces, Events events) {
        this.workspaces = workspaces;
        this.events = events;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "listEvents", summary = "Events, filtered, sorted, searched")
    public RestResponse<Page<EventSummary>> list(
            @Valid @BeanParam EventFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> events.list(desk, filter, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showEvent", summary = "One event")
    public RestResponse<EventView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> events.show(desk, id));
    }

    @POST
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "announceEvent", summary = "Announce an event or a session of one")
    public RestResponse<EventView> announce(@NotNull @Valid EventDraft draft) {
        return workspaces.create(draft, desk -> events.announce(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "reviseEvent", summary = "Change fields of an event")
    public RestResponse<EventView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = EventDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> events.revise(desk, id, patch));
    }

    @POST
    @Path("{id}/archive")
    @Versioned
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "archiveEvent", summary = "Put an event away without losing it")
    public RestResponse<EventView> archive(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> events.archive(desk, id, true));
    }

    @POST
    @Path("{id}/restore")
    @Versioned
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "restoreEvent", summary = "Bring an archived event back")
    public RestResponse<EventView> restore(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> events.archive(desk, id, false));
    }
}
