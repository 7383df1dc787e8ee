package eu.commontable.privacy;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Versioned;
import eu.commontable.partnership.Workspaces;
import eu.commontable.partnership.account.Preferences.Language;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.print.PdfPress;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is held on persons, and forgetting them, over HTTP. */
@Path("/api/v1/partnerships/{slug}/inquiries")
@Tag(name = "Privacy")
@RunOnVirtualThread
public class InquiryResource {
    private final Workspaces workspaces;
    private final Inquiries inquiries;
    private final PdfPress press;

    InquiryResource(Workspaces workspaces, Inquiries inquiries, PdfPress press) {
        this.workspaces = workspaces;
        this.inquiries = inquiries;
        this.press = press;
    }

    @GET
    @Requires(Permission.GOVERN)
    @Operation(operationId = "listInquiries", summary = "The register of inquiries, latest first")
    public RestResponse<Page<InquirySummary>> list(@Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> inquiries.list(desk, page));
    }

    @POST
    @Requires(Permission.GOVERN)
    @Operation(
            operationId = "openInquiry",
            summary = "Ask what is held on a person",
            description = "Looks through every table of the partnership. The inquiry stays in the register.")
    public RestResponse<InquiryView> open(@NotNull @Valid InquiryDraft draft) {
        return workspaces.create(draft, desk -> inquiries.open(desk, draft));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.GOVERN)
    @Operation(
            operationId = "showInquiry",
            summary = "What is held on a person, or the proof that nothing is any more",
            description = "This is also the export to hand to the person: JSON here, readable under pdf.")
    public RestResponse<InquiryView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> inquiries.show(desk, id));
    }

    @GET
    @Path("{id}/pdf")
    @Produces(PdfPress.MEDIA_TYPE)
    @Requires(Permission.GOVERN)
    @Operation(operationId = "printInquiry", summary = "The same to read, as an accessible PDF")
    public RestResponse<byte[]> print(
            @PathParam("id") UUID id,
            @QueryParam("language") @DefaultValue("en") @Parameter(description = "en, fr or nl.") Language language) {
        return press.answer(
                workspaces.show(desk -> inquiries.show(desk, id)),
                "person.pdf",
                inquiry -> new InquiryPaper(inquiry, Locale.of(Words.of(language))).paper());
    }

    @POST
    @Path("{id}/erasure")
    @Versioned
    @Requires(Permission.GOVERN)
    @Operation(
            operationId = "erasePerson",
            summary = "Forget the person everywhere, and prove it",
            description = "All or nothing, and for good. The history keeps what was done, not who did it; waiting mail,"
                    + " uploaded files and kept answers are forgotten too. Afterwards every table is looked through again:"
                    + " if an address were still found, nothing would be erased.")
    public RestResponse<InquiryView> erase(@PathParam("id") UUID id, @NotNull @Valid ErasureDraft draft) {
        return workspaces.change(draft, desk -> inquiries.erase(desk, id, draft));
    }
}
