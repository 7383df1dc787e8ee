package eu.commontable.intake;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.partnership.job.JobView;
import eu.commontable.shared.csv.Csv;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Imports over HTTP. */
@Path("/api/v1/partnerships/{slug}/imports")
@Tag(name = "Imports")
@RunOnVirtualThread
public class ImportResource {
    private final Workspaces workspaces;
    private final Imports imports;
    private final Leftovers leftovers;

    ImportResource(Workspaces workspaces, Imports imports, Leftovers leftovers) {
        this.workspaces = workspaces;
        this.imports = imports;
        this.leftovers = leftovers;
    }

    @GET
    @Requires(Permission.CURATE)
    @Operation(operationId = "listImports", summary = "Imports of the partnership, the latest first")
    public RestResponse<Page<ImportSummary>> list(@Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> imports.list(desk, page));
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "uploadImport",
            summary = "Send a table of organisations: CSV, TSV, XLSX, ODS or pasted text",
            description =
                    "Format, encoding, delimiter and header are found by themselves; columns are proposed. Nothing is imported yet. Up to 24 MB,"
                            + " 200,000 rows, 200 columns and 2,000,000 cells. Formulas count as their saved value.")
    public RestResponse<ImportView> upload(
            @QueryParam("name") @Parameter(description = "What the file is called.") String name, byte[] content) {
        return workspaces.create(content, desk -> imports.upload(desk, name, content));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.CURATE)
    @Operation(operationId = "showImport", summary = "One import: its columns, counts and state")
    public RestResponse<ImportView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> imports.show(desk, id));
    }

    @DELETE
    @Path("{id}")
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "discardImport",
            summary = "Forget a file and its rows; what was imported stays and can no longer be undone")
    public RestResponse<Void> discard(@PathParam("id") UUID id) {
        return workspaces.discard(desk -> imports.discard(desk, id));
    }

    @GET
    @Path("{id}/rows")
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "listImportRows",
            summary = "The rows of the file, with verdict, changes and choice",
            description = "`q` looks for a part of the name.")
    public RestResponse<Page<RowView>> rows(
            @PathParam("id") UUID id, @Valid @BeanParam ImportFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> imports.rows(desk, id, filter, page));
    }

    @POST
    @Path("{id}/preview")
    @Requires(Permission.CURATE)
    @Operation(operationId = "previewImport", summary = "Give every row a verdict (a job); nothing is imported yet")
    public RestResponse<JobView> preview(@PathParam("id") UUID id, @NotNull @Valid PreviewDraft draft) {
        return workspaces.create(draft, "jobs", desk -> imports.preview(desk, id, draft));
    }

    @POST
    @Path("{id}/choices")
    @Requires(Permission.CURATE)
    @Operation(operationId = "performChooseImportRows", summary = "Say what is to be done with rows")
    public RestResponse<ImportView> choose(@PathParam("id") UUID id, @NotNull @Valid ChoiceDraft draft) {
        return workspaces.perform(draft, desk -> imports.choose(desk, id, draft));
    }

    @POST
    @Path("{id}/start")
    @Requires(Permission.CURATE)
    @Operation(operationId = "startImport", summary = "Import the rows as chosen (a job), all or nothing")
    public RestResponse<JobView> start(@PathParam("id") UUID id) {
        return workspaces.create(null, "jobs", desk -> imports.start(desk, id));
    }

    @POST
    @Path("{id}/undo")
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "undoImport",
            summary = "Take an import back as a whole (a job)",
            description = "What somebody changed since is left as it is, and named in the result.")
    public RestResponse<JobView> undo(@PathParam("id") UUID id) {
        return workspaces.create(null, "jobs", desk -> imports.undo(desk, id));
    }

    @GET
    @Path("{id}/leftovers.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "downloadLeftoversCsv",
            summary = "The rows that were not imported, with the reason, as CSV")
    public RestResponse<String> csv(
            @PathParam("id") UUID id, @QueryParam("language") @DefaultValue("en") String language) {
        return workspaces.read(desk -> leftovers.csv(desk, id, language));
    }

    @GET
    @Path("{id}/leftovers.xlsx")
    @Produces(Leftovers.XLSX)
    @Requires(Permission.CURATE)
    @Operation(
            operationId = "downloadLeftoversXlsx",
            summary = "The rows that were not imported, with the reason, as XLSX")
    public RestResponse<byte[]> xlsx(
            @PathParam("id") UUID id, @QueryParam("language") @DefaultValue("en") String language) {
        return workspaces.read(desk -> leftovers.xlsx(desk, id, language));
    }
}
