package eu.commontable.consultation.room;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Versioned;
import eu.commontable.partnership.Workspaces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The room over HTTP: what was said, saying something, and raising one's hand. */
@Path("/api/v1/partnerships/{slug}/consultations/{id}")
@Tag(name = "Room")
@RunOnVirtualThread
public class RoomResource {
    private final Workspaces workspaces;
    private final Room room;

    RoomResource(Workspaces workspaces, Room room) {
        this.workspaces = workspaces;
        this.room = room;
    }

    @GET
    @Path("room")
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "lookIntoRoom",
            summary = "The consultation and all that was said in it, at this moment",
            description = "Read it when you come in, and again when the stream of events says `changed`.")
    public RestResponse<RoomView> look(@PathParam("id") UUID id) {
        return workspaces.watch(desk -> room.look(desk, id));
    }

    @POST
    @Path("contributions")
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "contribute",
            summary = "Say something",
            description = "The phase decides who may say what: see `may.write`. Send an Idempotency-Key, and a lost"
                    + " connection makes no doubles.")
    public RestResponse<ContributionView> say(@PathParam("id") UUID id, @NotNull @Valid ContributionDraft draft) {
        return workspaces.create(draft, desk -> room.say(desk, id, draft));
    }

    @PUT
    @Path("contributions/{contributionId}")
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "putDifferently",
            summary = "Change the words of one's own contribution while its phase goes on")
    public RestResponse<ContributionView> putDifferently(
            @PathParam("id") UUID id,
            @PathParam("contributionId") UUID contribution,
            @NotNull @Valid ContributionRevision revision) {
        return workspaces.change(revision, desk -> room.putDifferently(desk, id, contribution, revision));
    }

    @POST
    @Path("contributions/{contributionId}/withdraw")
    @Versioned
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "withdrawContribution", summary = "Take one's own contribution back")
    public RestResponse<ContributionView> withdraw(
            @PathParam("id") UUID id, @PathParam("contributionId") UUID contribution) {
        return workspaces.change(null, desk -> room.withdraw(desk, id, contribution));
    }

    @POST
    @Path("contributions/{contributionId}/bring-back")
    @Versioned
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "bringContributionBack", summary = "Show again what one took back")
    public RestResponse<ContributionView> bringBack(
            @PathParam("id") UUID id, @PathParam("contributionId") UUID contribution) {
        return workspaces.change(null, desk -> room.bringBack(desk, id, contribution));
    }

    @POST
    @Path("contributions/{contributionId}/hide")
    @Versioned
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "hideContribution",
            summary = "Take a contribution out, with a reason; the facilitator does")
    public RestResponse<ContributionView> hide(
            @PathParam("id") UUID id,
            @PathParam("contributionId") UUID contribution,
            @NotNull @Valid Moderation moderation) {
        return workspaces.change(moderation, desk -> room.hide(desk, id, contribution, moderation));
    }

    @POST
    @Path("contributions/{contributionId}/show-again")
    @Versioned
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "showContributionAgain", summary = "Show again what was taken out; the facilitator does")
    public RestResponse<ContributionView> showAgain(
            @PathParam("id") UUID id, @PathParam("contributionId") UUID contribution) {
        return workspaces.change(null, desk -> room.showAgain(desk, id, contribution));
    }

    @POST
    @Path("contributions/{contributionId}/stance")
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "performStance",
            summary = "Agree with an idea or a practice, disagree, pass, or say that you do this already",
            description = "Your last word counts. Neither a stance nor `does` takes it back.")
    public RestResponse<StanceDraft> stand(
            @PathParam("id") UUID id,
            @PathParam("contributionId") UUID contribution,
            @NotNull @Valid StanceDraft stance) {
        return workspaces.perform(stance, desk -> {
            room.stand(desk, id, contribution, stance);
            return stance;
        });
    }

    @POST
    @Path("hand")
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "performRaisingHand", summary = "Raise one's hand")
    public RestResponse<Void> raise(@PathParam("id") UUID id) {
        return workspaces.discard(desk -> room.raiseHand(desk, id));
    }

    @DELETE
    @Path("hands/{participantId}")
    @Requires(Permission.TAKE_PART)
    @Operation(operationId = "lowerHand", summary = "Lower one's hand, or, as the facilitator, somebody's")
    public RestResponse<Void> lower(@PathParam("id") UUID id, @PathParam("participantId") UUID participant) {
        return workspaces.discard(desk -> room.lowerHand(desk, id, participant));
    }
}
