package eu.commontable.practice;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Versioned;
import eu.commontable.partnership.Workspaces;
import eu.commontable.partnership.account.Preferences.Language;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.print.PdfPress;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Practices over HTTP. */
@Path("/api/v1/partnerships/{slug}/practices")
@Tag(name = "Practices")
@RunOnVirtualThread
public class PracticeResource {
    private static final String FEW = "One to four practices.";

    private final Workspaces workspaces;
    private final Practices practices;
    private final PdfPress press;

    PracticeResource(Workspaces workspaces, Practices practices, PdfPress press) {
        this.workspaces = workspaces;
        this.practices = practices;
        this.press = press;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "listPractices", summary = "Practices, filtered, sorted, searched")
    public RestResponse<Page<PracticeSummary>> list(
            @Valid @BeanParam PracticeFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> practices.list(desk, filter, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showPractice", summary = "One practice, and dilemmas on the same themes")
    public RestResponse<PracticeView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> practices.show(desk, id));
    }

    @GET
    @Path("{id}/pdf")
    @Produces(PdfPress.MEDIA_TYPE)
    @Requires(Permission.READ)
    @Operation(operationId = "printPractice", summary = "The same as an accessible PDF")
    public RestResponse<byte[]> print(
            @PathParam("id") UUID id,
            @QueryParam("language") @DefaultValue("en") @Parameter(description = "en, fr or nl.") Language language) {
        var words = Locale.of(Words.of(language));
        return press.answer(
                workspaces.read(desk -> practices.print(desk, id, words)),
                "practice.pdf",
                sheet -> new PracticePaper(sheet, words).paper());
    }

    @GET
    @Path("compare")
    @Requires(Permission.READ)
    @Operation(
            operationId = "comparePractices",
            summary = "Two to four practices side by side",
            description =
                    "In the order they were asked for; what is not there, or not shared with you, is counted only.")
    public RestResponse<Comparison> compare(@QueryParam("id") @Parameter(description = FEW) List<UUID> ids) {
        return workspaces.read(desk -> practices.compare(desk, ids));
    }

    @GET
    @Path("compare/pdf")
    @Produces(PdfPress.MEDIA_TYPE)
    @Requires(Permission.READ)
    @Operation(operationId = "printPracticeComparison", summary = "The same comparison as an accessible PDF")
    public RestResponse<byte[]> printComparison(
            @QueryParam("id") @Parameter(description = FEW) List<UUID> ids,
            @QueryParam("language") @DefaultValue("en") @Parameter(description = "en, fr or nl.") Language language) {
        var words = Locale.of(Words.of(language));
        return press.answer(
                workspaces.read(desk -> practices.printComparison(desk, ids, words)),
                "practices.pdf",
                sheet -> new ComparisonPaper(sheet, words).paper());
    }

    @POST
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "tellPractice", summary = "Tell of a practice, also of one that failed")
    public RestResponse<PracticeView> tell(@NotNull @Valid PracticeDraft draft) {
        return workspaces.create(draft, desk -> practices.tell(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "revisePractice", summary = "Change fields of a practice")
    public RestResponse<PracticeView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = PracticeDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> practices.revise(desk, id, patch));
    }

    @POST
    @Path("{id}/archive")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "archivePractice", summary = "Put a practice away without losing it")
    public RestResponse<PracticeView> archive(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> practices.archive(desk, id, true));
    }

    @POST
    @Path("{id}/restore")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "restorePractice", summary = "Bring an archived practice back")
    public RestResponse<PracticeView> restore(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> practices.archive(desk, id, false));
    }
}
