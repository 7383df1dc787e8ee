package eu.commontable.interaction;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.partnership.account.Preferences.Language;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.print.PdfPress;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The networking report over HTTP. */
@Path("/api/v1/partnerships/{slug}/networking-report")
@Tag(name = "Stakeholders")
@RunOnVirtualThread
public class NetworkingReportResource {
    private final Workspaces workspaces;
    private final NetworkingReports reports;
    private final PdfPress press;

    NetworkingReportResource(Workspaces workspaces, NetworkingReports reports, PdfPress press) {
        this.workspaces = workspaces;
        this.reports = reports;
        this.press = press;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(
            operationId = "showNetworkingReport",
            summary = "Whom there was contact with, by level of governance: what may leave the partnership")
    public RestResponse<NetworkingReport> show(@Valid @BeanParam InteractionFilter filter) {
        return workspaces.read(desk -> reports.of(desk, filter));
    }

    @GET
    @Path("pdf")
    @Produces(PdfPress.MEDIA_TYPE)
    @Requires(Permission.READ)
    @Operation(operationId = "printNetworkingReport", summary = "The same report as an accessible PDF")
    public RestResponse<byte[]> print(
            @Valid @BeanParam InteractionFilter filter,
            @QueryParam("language") @DefaultValue("en") @Parameter(description = "en, fr or nl.") Language language) {
        return press.answer(
                workspaces.read(desk -> reports.of(desk, filter)),
                "networking-report.pdf",
                report -> new ReportPaper(report, Locale.of(Words.of(language))).paper());
    }
}
