package eu.commontable.stakeholder;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Versioned;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.csv.Csv;
import eu.commontable.shared.csv.Xlsx;
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
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Organisations over HTTP. */
@Path("/api/v1/partnerships/{slug}/organisations")
@Tag(name = "Stakeholders")
@RunOnVirtualThread
public class OrganisationResource {
    private final Workspaces workspaces;
    private final Organisations organisations;
    private final OrganisationExport export;
    private final ContactCards cards;
    private final InvolvementQuery involvements;

    OrganisationResource(
            Workspaces workspaces,
            Organisations organisations,
            OrganisationExport export,
            ContactCards cards,
            InvolvementQuery involvements) {
        this.workspaces = workspaces;
        this.organisations = organisations;
        this.export = export;
        this.cards = cards;
        this.involvements = involvements;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(operationId = "listOrganisations", summary = "Organisations, filtered, sorted, searched")
    public RestResponse<Page<OrganisationSummary>> list(
            @Valid @BeanParam OrganisationFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> organisations.list(desk, filter, page));
    }

    @GET
    @Path("csv")
    @Produces(Csv.MEDIA_TYPE)
    @Requires(Permission.READ)
    @Operation(
            operationId = "exportOrganisations",
            summary = "The list as a CSV file, safe to open in a spreadsheet",
            description = "The filters, search and sort of the list; all rows, up to 20,000.")
    public RestResponse<String> export(
            @Valid @BeanParam OrganisationFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> export.csv(desk, filter, page));
    }

    @GET
    @Path("xlsx")
    @Produces(Xlsx.MEDIA_TYPE)
    @Requires(Permission.READ)
    @Operation(
            operationId = "exportOrganisationsAsWorkbook",
            summary = "The list as an Excel workbook, in which no text is a formula",
            description = "The filters, search and sort of the list; all rows, up to 20,000.")
    public RestResponse<byte[]> exportWorkbook(
            @Valid @BeanParam OrganisationFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> export.xlsx(desk, filter, page));
    }

    @GET
    @Path("vcard")
    @Produces(VCard.MEDIA_TYPE)
    @Requires(Permission.TAKE_PART)
    @Operation(
            operationId = "exportContactCards",
            summary = "The people of the listed organisations as vCard 4.0",
            description =
                    "Only persons who agreed to be named outside of the partnership, with the addresses that you may read.")
    public RestResponse<String> exportCards(
            @Valid @BeanParam OrganisationFilter filter, @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> cards.of(desk, filter, page));
    }

    @GET
    @Path("{id}/involvements")
    @Requires(Permission.READ)
    @Operation(
            operationId = "listInvolvements",
            summary = "Everything an organisation takes part in: seats, ties, contacts, items of other areas")
    public RestResponse<Involvements> involvements(@PathParam("id") UUID id) {
        return workspaces.read(desk -> involvements.of(desk, id));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showOrganisation", summary = "One organisation")
    public RestResponse<OrganisationView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> organisations.show(desk, id));
    }

    @POST
    @Requires(Permission.CURATE)
    @Operation(operationId = "registerOrganisation", summary = "Register an organisation")
    public RestResponse<OrganisationView> register(@NotNull @Valid OrganisationDraft draft) {
        return workspaces.create(draft, desk -> organisations.register(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "reviseOrganisation", summary = "Change fields of an organisation")
    public RestResponse<OrganisationView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = OrganisationDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> organisations.revise(desk, id, patch));
    }

    @POST
    @Path("{id}/archive")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "archiveOrganisation", summary = "Put an organisation away without losing it")
    public RestResponse<OrganisationView> archive(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> organisations.archive(desk, id, true));
    }

    @POST
    @Path("{id}/restore")
    @Versioned
    @Requires(Permission.CURATE)
    @Operation(operationId = "restoreOrganisation", summary = "Bring an archived organisation back")
    public RestResponse<OrganisationView> restore(@PathParam("id") UUID id) {
        return workspaces.change(null, desk -> organisations.archive(desk, id, false));
    }
}
