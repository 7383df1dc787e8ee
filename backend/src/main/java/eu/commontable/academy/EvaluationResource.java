package eu.commontable.academy;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Versioned;
import eu.commontable.partnership.Workspaces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Evaluations of academies over HTTP. */
@Path("/api/v1/partnerships/{slug}")
@Tag(name = "Academies")
@RunOnVirtualThread
public class EvaluationResource {
    private final Workspaces workspaces;
    private final Evaluations evaluations;

    EvaluationResource(Workspaces workspaces, Evaluations evaluations) {
        this.workspaces = workspaces;
        this.evaluations = evaluations;
    }

    @GET
    @Path("editions/{id}/evaluation")
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "showEvaluation",
            summary = "The evaluation of an edition, its response rate, and its results once it is closed",
            description = "Results of fewer than five people are not told.")
    public RestResponse<EvaluationView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> evaluations.show(desk, id));
    }

    @PUT
    @Path("editions/{id}/evaluation")
    @Requires(Permission.CURATE)
    @Operation(operationId = "setEvaluation", summary = "Write the questions, until they are asked")
    public RestResponse<EvaluationView> set(@PathParam("id") UUID id, @NotNull @Valid EvaluationDraft draft) {
        return workspaces.change(draft, desk -> evaluations.set(desk, id, draft));
    }

    @POST
    @Path("editions/{id}/evaluation/ask")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "askEvaluation",
            summary = "Ask everybody with a confirmed place, by a link of their own; once")
    public RestResponse<EvaluationView> ask(@PathParam("id") UUID id, @NotNull @Valid EvaluationAsking asking) {
        return workspaces.change(asking, desk -> evaluations.ask(desk, id, asking));
    }

    @POST
    @Path("editions/{id}/evaluation/close")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "closeEvaluation", summary = "Take no more answers, and tell the results")
    public RestResponse<EvaluationView> close(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> evaluations.close(desk, id));
    }

    @GET
    @Path("editions/{id}/evaluation/links")
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "listEvaluationLinks",
            summary = "Everybody's link, to send on by hand where no mail leaves",
            description = "It does not say who has answered.")
    public RestResponse<List<EvaluationLink>> links(@PathParam("id") UUID id) {
        return workspaces.read(desk -> evaluations.links(desk, id));
    }

    @GET
    @Path("academy-evaluations/{token}")
    @Requires(value = Permission.LINK, link = Addresses.EVALUATION)
    @Operation(operationId = "showOpenEvaluation", summary = "What one is asked, by the link of a letter")
    public RestResponse<OpenEvaluation> asked(@PathParam("token") String token) {
        return workspaces.read(evaluations::byLink);
    }

    @POST
    @Path("academy-evaluations/{token}")
    @Requires(value = Permission.LINK, link = Addresses.EVALUATION)
    @Operation(
            operationId = "performEvaluation",
            summary = "Answer once, without a name",
            description = "Answers are kept without anything that leads back to who gave them.")
    public RestResponse<OpenEvaluation> answer(
            @PathParam("token") String token, @NotNull @Valid EvaluationAnswers answers) {
        return workspaces.perform(answers, desk -> evaluations.answer(desk, answers));
    }
}
