package eu.commontable.academy;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Versioned;
import eu.commontable.partnership.Workspaces;
import eu.commontable.partnership.account.Preferences.Language;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.print.PdfPress;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Reports of academies over HTTP. */
@Path("/api/v1/partnerships/{slug}")
@Tag(name = "Academies")
@RunOnVirtualThread
public class ReportResource {
    private final Workspaces workspaces;
    private final Reports reports;
    private final PdfPress press;

    ReportResource(Workspaces workspaces, Reports reports, PdfPress press) {
        this.workspaces = workspaces;
        this.reports = reports;
        this.press = press;
    }

    @GET
    @Path("editions/{id}/reports")
    @Requires(Permission.READ)
    @Operation(operationId = "listEditionReports", summary = "The published reports of an edition, the latest first")
    public RestResponse<List<ReportSummary>> list(@PathParam("id") UUID id) {
        return workspaces.read(desk -> reports.of(desk, id));
    }

    @GET
    @Path("editions/{id}/report-preview")
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "previewEditionReport",
            summary = "What a report would tell its audience if it were published now")
    public RestResponse<ReportContent> preview(
            @PathParam("id") UUID id,
            @QueryParam("audience") @DefaultValue("partnership") @Parameter(description = "public or partnership.")
                    Audience audience) {
        return workspaces.read(desk -> reports.preview(desk, id, audience));
    }

    @POST
    @Path("editions/{id}/reports")
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "publishEditionReport",
            summary = "Publish a report of an edition as it is now",
            description = "It stays as it is from then on; a new one gets the next number.")
    public RestResponse<ReportView> publish(@PathParam("id") UUID id, @NotNull @Valid ReportDraft draft) {
        return workspaces.create(draft, "edition-reports", desk -> reports.publish(desk, id, draft.audience()));
    }

    @GET
    @Path("edition-reports/{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showEditionReport", summary = "A report as it was published")
    public RestResponse<ReportView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> reports.show(desk, id));
    }

    @GET
    @Path("edition-reports/{id}/pdf")
    @Produces(PdfPress.MEDIA_TYPE)
    @Requires(Permission.READ)
    @Operation(
            operationId = "printEditionReport",
            summary = "The same report as an accessible PDF, the same bytes every time")
    public RestResponse<byte[]> print(
            @PathParam("id") UUID id,
            @QueryParam("language") @DefaultValue("en") @Parameter(description = "Of the headings: en, fr or nl.")
                    Language language) {
        var told = workspaces.show(desk -> reports.show(desk, id));
        var answer = RestResponse.ResponseBuilder.<byte[]>create(told.getStatus())
                .header("ETag", told.getHeaderString("ETag"));
        if (told.getEntity() == null) {
            return answer.build();
        }
        // Printed after the transaction: setting type takes longer than reading.
        var paper = new ReportPaper(told.getEntity(), Locale.of(Words.of(language))).paper();
        return answer.entity(press.print(paper, told.getEntity().publishedAt()))
                .header("Content-Disposition", "inline; filename=\"academy-report.pdf\"")
                .build();
    }

    @POST
    @Path("edition-reports/{id}/withdraw")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "withdrawEditionReport",
            summary = "Take a report back that told too much; from then on only the staff read it")
    public RestResponse<ReportView> withdraw(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> reports.withdraw(desk, id));
    }
}
