package eu.commontable.consultation.room;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.db.Ids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;

/** What happens in a room, as server-sent events. */
@Path("/api/v1/partnerships/{slug}/consultations/{id}/events")
@Tag(name = "Room")
@RunOnVirtualThread
public class StreamResource {
    private final Workspaces workspaces;
    private final Room room;
    private final Streams streams;

    StreamResource(Workspaces workspaces, Room room, Streams streams) {
        this.workspaces = workspaces;
        this.room = room;
        this.streams = streams;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "listenToRoom",
            summary = "What happens in the room from now on, as server-sent events",
            description =
                    "`hello`: you hear everything from now on, so read the room now. `contribution`: said or put differently."
                            + " `course`: state, phase and times. `hand`, `presence`, `agreement`. `changed`: read the room again."
                            + " `beat`: every 15 seconds. The stream ends after some minutes and when your seat changes: come again, as"
                            + " browsers do by themselves.")
    @APIResponse(
            responseCode = "200",
            description = "A stream of events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .STRING)))
    public Multi<OutboundSseEvent> listen(@PathParam("id") UUID id, @Context Sse sse) {
        var stream = Ids.next();
        var opened = workspaces
                .watch(desk ->
                        streams.open(stream, desk.viewer().participantId(), id, () -> room.enter(desk, id, stream)))
                .getEntity();
        return RestMulti.fromMultiData(opened.map(told -> event(sse, told)))
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .build();
    }

    private static OutboundSseEvent event(Sse sse, Streams.Told told) {
        var event = sse.newEventBuilder().name(told.kind()).reconnectDelay(1000);
        return told.data() == null
                ? event.data("{}").build()
                : event.mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(told.data())
                        .build();
    }
}
