package eu.commontable.similar;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Similar dilemmas, practices and organisations over HTTP. */
@Path("/api/v1/partnerships/{slug}/similar")
@Tag(name = "Dilemmas")
@RunOnVirtualThread
public class SimilarResource {
    private final Workspaces workspaces;
    private final Similarity similarity;

    SimilarResource(Workspaces workspaces, Similarity similarity) {
        this.workspaces = workspaces;
        this.similarity = similarity;
    }

    @POST
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "findSimilar",
            summary = "What is similar to a text that is being typed; changes nothing",
            description =
                    "A reading; it is a POST because a background may be longer than an address can be. Nothing of"
                            + " the text is kept. Never drafts, nothing archived, and only what you may see.")
    public RestResponse<SimilarView> find(@NotNull @Valid TypedText text) {
        return workspaces.watch(desk -> similarity.toText(desk, text));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showSimilar", summary = "What is similar to a dilemma or a practice")
    public RestResponse<SimilarView> show(@PathParam("id") UUID id) {
        return workspaces.read(desk -> similarity.toItem(desk, id));
    }
}
